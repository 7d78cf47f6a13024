// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/fields_model.h"

#include "core/report/number_format.h"
#include "widgets/models/field_bars.h"
#include "widgets/models/field_words.h"

#include <QLocale>

#include <cmath>

namespace headroom {

namespace {

constexpr int kMeanDigits = 4;

QString meanText(double mean)
{
    return QLocale().toString(mean, 'g', std::abs(mean) < 1000 ? kMeanDigits : kMeanDigits + 3);
}

} // namespace

FieldsModel::FieldsModel(Workbench& workbench, FieldFigures& figures, QObject* parent)
    : QAbstractTableModel(parent), m_workbench(workbench), m_figures(figures)
{
    connect(&figures, &FieldFigures::ready, this, [this](std::size_t field) {
        const int row = static_cast<int>(field);
        if (row < rowCount()) Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

void FieldsModel::reset()
{
    beginResetModel();
    m_fields = m_workbench.isOpen() ? m_workbench.contents().fields : std::vector<FieldInfo>();
    endResetModel();
}

void FieldsModel::forgetFigures()
{
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Missing), index(rowCount() - 1, ColumnCount - 1));
}

int FieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    const auto field = static_cast<std::size_t>(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() >= Missing ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Name) return QString::fromStdString(m_fields[field].name);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Name) return QString::fromStdString(m_fields[field].name);
    if (index.column() == Type)
        return m_fields[field].computed ? tr("%1, measured").arg(fieldTypeTitle(m_fields[field].type))
                                        : fieldTypeTitle(m_fields[field].type);
    return figureText(field, index.column());
}

QString FieldsModel::figureText(std::size_t field, int column) const
{
    const FieldFigure* figure = m_figures.of(field);
    if (figure == nullptr) return {};
    const FieldStatistics& statistics = figure->statistics;
    const NumberFormat numbers(QLocale().name().left(2).toStdString());
    const auto number = [&](const std::optional<double>& value) {
        return value ? fieldNumberText(m_fields[field], *value) : QString(kUndefined);
    };
    switch (column) {
    case Missing:
        if (statistics.missing == 0) return numbers.count(0);
        return tr("%1 (%2)").arg(
            numbers.count(statistics.missing),
            numbers.percent(static_cast<double>(statistics.missing) / static_cast<double>(statistics.n)));
    case Distinct:
        return numbers.count(statistics.distinct);
    case Least:
        return number(statistics.least);
    case Mean:
        return statistics.mean ? meanText(*statistics.mean) : QString(kUndefined);
    case Greatest:
        return number(statistics.greatest);
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section >= Missing ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Type:
        return tr("Type");
    case Missing:
        return tr("Missing");
    case Distinct:
        return tr("Distinct");
    case Least:
        return tr("Least");
    case Mean:
        return tr("Mean");
    case Greatest:
        return tr("Greatest");
    default:
        return {};
    }
}

} // namespace headroom
