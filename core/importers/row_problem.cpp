// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/row_problem.h"

#include <QCoreApplication>

namespace headroom {

QString problemText(const RowProblem& problem)
{
    const QString reason = problem.reason;
    if (problem.line == 0) return reason;
    if (problem.column == 0)
        return QCoreApplication::translate("Import", "line %1: %2").arg(QString::number(problem.line), reason);
    if (problem.columnName.empty())
        return QCoreApplication::translate("Import", "line %1, column %2: %3")
            .arg(QString::number(problem.line), QString::number(problem.column), reason);
    return QCoreApplication::translate("Import", "line %1, column %2 (%3): %4")
        .arg(QString::number(problem.line), QString::number(problem.column), QString::fromStdString(problem.columnName),
             reason);
}

QString locatedText(const QString& file, const RowProblem& problem)
{
    QString text = file;
    if (problem.line > 0) text += QStringLiteral(":%1").arg(problem.line);
    if (problem.line > 0 && problem.column > 0) text += QStringLiteral(":%1").arg(problem.column);
    if (!problem.columnName.empty()) text += QStringLiteral(": ") + QString::fromStdString(problem.columnName);
    return text + QStringLiteral(": ") + problem.reason;
}

void ProblemList::add(RowProblem problem)
{
    ++m_count;
    if (m_first.size() < m_kept) m_first.push_back(std::move(problem));
}

} // namespace headroom
