// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/row_problem.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom {

/// Bad rows of an import: line, column, reason.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, ColumnName, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<RowProblem> problems);
    const RowProblem& problem(int row) const { return m_problems[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RowProblem> m_problems;
};

} // namespace headroom
