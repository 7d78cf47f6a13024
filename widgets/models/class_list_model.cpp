// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/class_list_model.h"

namespace headroom {

void ClassListModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows) return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ClassListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClassListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.description;
    case Qt::AccessibleTextRole:
        return row.isLabel ? tr("%1, the label, key %2").arg(row.name, row.key)
                           : tr("%1, key %2").arg(row.name, row.key);
    case Colour:
        return row.colour;
    case Key:
        return row.key;
    case IsLabel:
        return row.isLabel;
    case IsPrediction:
        return row.isPrediction;
    default:
        return {};
    }
}

} // namespace headroom
