// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_values_model.h"

#include "core/report/number_format.h"
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace headroom {

void FieldValuesModel::show(const FieldBars& bars)
{
    beginResetModel();
    m_bars = bars.bars;
    m_bars.insert(m_bars.end(), bars.rest.begin(), bars.rest.end());
    m_all = 0;
    for (const FieldBar& bar : m_bars)
        m_all += bar.n;
    endResetModel();
}

int FieldValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int FieldValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldValuesModel::data(const QModelIndex& index, int role) const
{
    const FieldBar& bar = m_bars[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) return bar.query;
    if (role == Qt::ForegroundRole && bar.query.isEmpty()) return themeOf(QGuiApplication::palette()).textMuted;
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == Value ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const NumberFormat numbers(QLocale().name().left(2).toStdString());
    switch (index.column()) {
    case Value:
        return bar.label;
    case Examples:
        return numbers.count(bar.n);
    case Share:
        return m_all == 0 ? QString(kUndefined)
                          : numbers.percent(static_cast<double>(bar.n) / static_cast<double>(m_all));
    default:
        return {};
    }
}

QVariant FieldValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Value ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Value:
        return tr("Value");
    case Examples:
        return tr("Examples");
    case Share:
        return tr("Share");
    default:
        return {};
    }
}

} // namespace headroom
