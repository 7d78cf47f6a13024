// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/problems_model.h"

#include <QLocale>

namespace headroom {

namespace {

QString columnText(const RowProblem& problem)
{
    if (!problem.columnName.empty()) return QString::fromStdString(problem.columnName);
    return problem.column > 0 ? QLocale().toString(problem.column) : QString();
}

} // namespace

void ProblemsModel::show(std::vector<RowProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    const RowProblem& problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) return problem.reason;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Line:
        return problem.line > 0 ? QLocale().toString(static_cast<qulonglong>(problem.line)) : QString();
    case ColumnName:
        return columnText(problem);
    case Reason:
        return problem.reason;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Line:
        return tr("Line");
    case ColumnName:
        return tr("Column");
    case Reason:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace headroom
