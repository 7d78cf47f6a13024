// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/error_table_model.h"

#include "widgets/models/typed_percent.h"

#include <algorithm>

namespace headroom {

namespace {

ErrorColumn columnOf(const QModelIndex& index)
{
    return static_cast<ErrorColumn>(index.column());
}

/// Rows that no sorting moves.
bool isLast(const ErrorRow& row)
{
    return row.kind == RowKind::UntaggedErrors || row.kind == RowKind::NotReviewed;
}

bool areSameRows(const std::vector<ErrorRow>& a, const std::vector<ErrorRow>& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const ErrorRow& x, const ErrorRow& y) {
               return x.kind == y.kind && x.subject == y.subject;
           });
}

} // namespace

void ErrorTableModel::show(const ErrorTable& table, ErrorTableWords words, std::map<std::string, RowMark> marks)
{
    const bool isOtherHead = words.baselineName != m_words.baselineName || words.metric != m_words.metric ||
                             words.by != m_words.by || words.field != m_words.field;
    m_words = std::move(words);
    m_marks = std::move(marks);
    std::vector<ErrorRow> rows = table.rows;
    for (const std::optional<ErrorRow>& row : {table.untaggedErrors, table.notReviewed})
        if (row) rows.push_back(*row);
    place(std::move(rows));
    if (isOtherHead) Q_EMIT headerDataChanged(Qt::Horizontal, 0, kErrorColumns - 1);
}

void ErrorTableModel::order(std::vector<ErrorRow>& rows) const
{
    sortByColumn(rows, m_sortColumn, m_isDescending);
    const auto last = std::stable_partition(rows.begin(), rows.end(), [](const ErrorRow& row) { return !isLast(row); });
    std::sort(last, rows.end(), [](const ErrorRow& a, const ErrorRow& b) { return a.kind < b.kind; });
}

void ErrorTableModel::place(std::vector<ErrorRow> rows)
{
    order(rows);
    if (areSameRows(rows, m_rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kErrorColumns - 1));
        return;
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<ErrorRow> before = std::exchange(m_rows, std::move(rows));
    const QModelIndexList moved = persistentIndexList();
    for (const QModelIndex& old : moved) {
        const ErrorRow& was = before[static_cast<std::size_t>(old.row())];
        const int now = placeOf(was.kind, was.subject);
        changePersistentIndex(old, now < 0 ? QModelIndex() : index(now, old.column()));
    }
    Q_EMIT layoutChanged();
}

int ErrorTableModel::placeOf(RowKind kind, const std::string& subject) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const ErrorRow& row) { return row.kind == kind && row.subject == subject; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<RowMark> ErrorTableModel::mark(int at) const
{
    const auto found = m_marks.find(row(at).subject);
    return found == m_marks.end() ? std::nullopt : std::optional(found->second);
}

int ErrorTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ErrorTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kErrorColumns;
}

QVariant ErrorTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ErrorRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown, columnOf(index), m_words);
    case Qt::EditRole:
        return shown.baseline ? NumberFormat(m_words.language).fixed(shown.baseline->value * 100, 2) : QString();
    case Qt::ToolTipRole:
        return cellHint(shown, columnOf(index), m_words);
    case Qt::TextAlignmentRole:
        return int(columnOf(index) == ErrorColumn::Name || columnOf(index) == ErrorColumn::Basis
                       ? Qt::AlignLeft | Qt::AlignVCenter
                       : Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ErrorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return {};
    const auto column = static_cast<ErrorColumn>(section);
    if (role == Qt::DisplayRole) {
        const QString title = columnTitle(column, m_words);
        if (column != m_sortColumn) return title;
        return title + (m_isDescending ? QStringLiteral(" ▾") : QStringLiteral(" ▴"));
    }
    if (role == Qt::ToolTipRole) return columnMeaning(column, m_words);
    if (role == Qt::TextAlignmentRole)
        return int(column == ErrorColumn::Name || column == ErrorColumn::Basis ? Qt::AlignLeft | Qt::AlignVCenter
                                                                               : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ErrorTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_isEditable && columnOf(index) == ErrorColumn::Baseline && isAssessable(row(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ErrorTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_isEditable || !index.isValid()) return false;
    const ErrorRow& target = row(index.row());
    if (!isAssessable(target)) return false;
    if (columnOf(index) == ErrorColumn::Baseline) return typeHlp(target, value.toString());
    const int dots = value.toInt();
    if (dots < 1 || dots > 5) return false;
    if (columnOf(index) == ErrorColumn::Ease && dots != target.ease) Q_EMIT easeChosen(target.subject, dots);
    if (columnOf(index) == ErrorColumn::Importance && dots != target.importance)
        Q_EMIT importanceChosen(target.subject, dots);
    return true;
}

bool ErrorTableModel::typeHlp(const ErrorRow& target, const QString& text)
{
    // By value: the edit may replace the rows.
    const std::string subject = target.subject;
    if (text == data(index(placeOf(target.kind, subject), static_cast<int>(ErrorColumn::Baseline)), Qt::EditRole))
        return true;
    if (text.trimmed().isEmpty()) {
        Q_EMIT hlpTyped(subject, std::nullopt);
        return true;
    }
    const std::optional<double> hlp = typedPercent(text);
    if (!hlp) {
        Q_EMIT refused(tr("“%1” is no percentage: type a number from 0 to 100, such as 92.4.").arg(text));
        return false;
    }
    Q_EMIT hlpTyped(subject, hlp);
    return true;
}

void ErrorTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = static_cast<ErrorColumn>(column);
    m_isDescending = order == Qt::DescendingOrder;
    place(m_rows);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kErrorColumns - 1);
    Q_EMIT sorted();
}

} // namespace headroom
