// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/field_bars.h"

#include <QAbstractTableModel>

namespace headroom {

/// The parts of a field's values as a list: value, examples, share.
class FieldValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Examples, Share, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const FieldBars& bars);
    const FieldBar& bar(int row) const { return m_bars[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FieldBar> m_bars;
    std::size_t m_all = 0;
};

} // namespace headroom
