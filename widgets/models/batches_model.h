// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom {

/// Imports in force, newest first, with where they came from.
class BatchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Rows, Fields, Runs, Licence, When, Who, Hash, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Oldest first, as the dataset has them.
    void show(const std::vector<BatchInfo>& batches);
    const BatchInfo& batch(int row) const { return m_batches[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BatchInfo> m_batches;
};

} // namespace headroom
