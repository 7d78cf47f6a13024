// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/import_columns_model.h"

#include "widgets/models/choice_roles.h"
#include "widgets/models/field_words.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array kTypes{FieldType::Text, FieldType::Int, FieldType::Real, FieldType::Bool, FieldType::DateTime};
constexpr std::size_t kFirstValues = 3;

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

void ImportColumnsModel::show(std::shared_ptr<const TablePreview> preview)
{
    const bool isSame = m_preview && m_preview->columns == preview->columns;
    if (!isSame) beginResetModel();
    m_preview = std::move(preview);
    if (m_preview->plan) m_choices = choicesOf(*m_preview->plan, m_preview->columns, m_preview->options);
    m_choices.resize(m_preview->columns.size()); // a plan that fails leaves what a person chose
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportColumnsModel::clear()
{
    beginResetModel();
    m_preview.reset();
    m_choices.clear();
    endResetModel();
}

int ImportColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

int ImportColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportColumnsModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name || index.column() == FirstValues ? text(row, index.column()) : QVariant();
    case ChoicesRole:
        return choicesOffered(row, index.column());
    case ChosenRole:
        return chosen(row, index.column());
    default:
        return {};
    }
}

QString ImportColumnsModel::text(std::size_t row, int column) const
{
    const ColumnChoice& choice = m_choices[row];
    switch (column) {
    case Name:
        return fromUtf8(m_preview->columns[row]);
    case Use:
        return columnUseTitle(choice.use);
    case Type:
        return choice.use == ColumnUse::Field ? fieldTypeTitle(choice.type.value_or(choice.plannedType)) : QString();
    case RunOrClass:
        if (choice.use == ColumnUse::ClassScore) return fromUtf8(choice.className);
        return belongsToRun(choice.use) ? fromUtf8(choice.run) : QString();
    case FirstValues:
        return firstValues(row);
    default:
        return {};
    }
}

QString ImportColumnsModel::firstValues(std::size_t row) const
{
    QStringList values;
    const std::size_t columns = m_preview->columns.size();
    for (std::size_t i = row; i < m_preview->cells.size(); i += columns) {
        const PreviewCell& cell = m_preview->cells[i];
        if (cell.isMissing || cell.text.isEmpty() || values.contains(cell.text)) continue;
        values << cell.text;
        if (static_cast<std::size_t>(values.size()) == kFirstValues) break;
    }
    return values.join(QStringLiteral(" · "));
}

QStringList ImportColumnsModel::choicesOffered(std::size_t row, int column) const
{
    QStringList offered;
    if (column == Use) {
        for (const ColumnUse use : columnUses())
            offered << columnUseTitle(use);
    } else if (column == Type && m_choices[row].use == ColumnUse::Field) {
        offered << (m_choices[row].type ? tr("as recognised")
                                        : tr("as recognised: %1").arg(fieldTypeTitle(m_choices[row].plannedType)));
        for (const FieldType type : kTypes)
            offered << fieldTypeTitle(type);
    }
    return offered;
}

int ImportColumnsModel::chosen(std::size_t row, int column) const
{
    const ColumnChoice& choice = m_choices[row];
    if (column == Use) {
        const auto uses = columnUses();
        return static_cast<int>(std::find(uses.begin(), uses.end(), choice.use) - uses.begin());
    }
    if (column != Type || !choice.type) return 0;
    return 1 + static_cast<int>(std::find(kTypes.begin(), kTypes.end(), *choice.type) - kTypes.begin());
}

bool ImportColumnsModel::choose(std::size_t row, int column, int number)
{
    if (number < 0 || number == chosen(row, column)) return false;
    if (column == Use) {
        if (static_cast<std::size_t>(number) >= columnUses().size()) return false;
        m_choices =
            withUse(std::move(m_choices), m_preview->columns, row, columnUses()[static_cast<std::size_t>(number)]);
        return true;
    }
    if (column != Type || m_choices[row].use != ColumnUse::Field) return false;
    m_choices[row].type = number == 0 ? std::nullopt : std::optional(kTypes.at(static_cast<std::size_t>(number - 1)));
    return true;
}

bool ImportColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (role == ChosenRole) {
        if (!choose(row, index.column(), value.toInt())) return false;
    } else if (role == Qt::EditRole && index.column() == RunOrClass) {
        const std::string name = value.toString().trimmed().toStdString();
        ColumnChoice& choice = m_choices[row];
        std::string& target = choice.use == ColumnUse::ClassScore ? choice.className : choice.run;
        if (target == name) return false;
        target = name;
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const ColumnUse use = m_choices[static_cast<std::size_t>(index.row())].use;
    const bool isEditable = index.column() == Use || (index.column() == Type && use == ColumnUse::Field) ||
                            (index.column() == RunOrClass && belongsToRun(use));
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Use:
        return tr("Is");
    case Type:
        return tr("Type");
    case RunOrClass:
        return tr("Run or class");
    case FirstValues:
        return tr("First values");
    default:
        return {};
    }
}

} // namespace headroom
