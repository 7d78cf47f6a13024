// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/table_preview.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace headroom {

/// The first rows of a table that is to be imported, as they stand in the file. Missing cells are faint, cells that
/// make their row a bad one are marked and say why.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const TablePreview> preview);
    void clear();
    /// The row that begins at this line of the file, if it is shown.
    std::optional<int> rowOfLine(std::uint64_t line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PreviewCell& cell(const QModelIndex& index) const;
    const RowProblem* problem(const QModelIndex& index) const;

    std::shared_ptr<const TablePreview> m_preview;
    std::map<std::uint64_t, const RowProblem*> m_problems; // by line
};

} // namespace headroom
