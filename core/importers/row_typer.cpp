// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/row_typer.h"

#include "core/base/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kHashDigits = 16;
constexpr std::size_t kLineDigits = 20;

QString missingReason(bool isKey)
{
    return isKey ? QCoreApplication::translate("Import", "the key is empty")
                 : QCoreApplication::translate("Import", "the name of the run is empty");
}

} // namespace

RowTyper::RowTyper(const ImportPlan& plan, const std::vector<std::string>& header, const ProjectId& project,
                   const std::string& fileHash)
    : m_plan(plan), m_header(header), m_project(project), m_keyPrefix(fileHash.substr(0, kHashDigits) + ":")
{
    for (const PlannedColumn& column : plan.columns)
        m_columns.emplace_back(column, plan.decimalComma ? ',' : '.');
    m_jsonScores = jsonScoreSpreaders(plan.columns);
}

RowBlock RowTyper::type(RawRows& rows)
{
    RowBlock block;
    block.columns = m_columns.size();
    block.cells.resize(rows.rows() * m_columns.size());
    block.keys.reserve(rows.rows());
    block.uids.reserve(rows.rows());
    reserveKeys(rows, block);
    for (std::size_t row = 0; row < rows.rows(); ++row)
        if (takeRow(rows, row, block)) ++block.rows;
    block.cells.resize(block.rows * m_columns.size());
    block.bytes = std::move(rows.bytes);
    std::stable_sort(rows.problems.begin(), rows.problems.end(),
                     [](const RowProblem& a, const RowProblem& b) { return a.line < b.line; });
    return block;
}

// Room for all of them at once, so that none moves.
void RowTyper::reserveKeys(const RawRows& rows, RowBlock& block) const
{
    if (m_plan.keyRule == KeyRule::FileHashAndRow)
        block.madeKeys.reserve(rows.rows() * (m_keyPrefix.size() + kLineDigits) + sizeof(std::string));
}

bool RowTyper::takeRow(RawRows& rows, std::size_t row, RowBlock& block)
{
    const std::span<const std::string_view> cells = rows.row(row);
    Cell* typed = block.cells.data() + block.rows * m_columns.size();
    for (ColumnTyper& column : m_columns) {
        if (!column.type(cells[column.index()], rows.lines[row], *typed)) {
            reject(rows, row, column.index(), column.refusal(cells[column.index()]));
            return false;
        }
        ++typed;
    }
    return takeJsonScores(rows, row, typed - m_columns.size()) && takeKey(rows, row, block);
}

bool RowTyper::takeJsonScores(RawRows& rows, std::size_t row, Cell* typed)
{
    for (JsonScoreSpreader& scores : m_jsonScores) {
        if (scores.spread(rows.row(row)[scores.index()], typed)) continue;
        reject(rows, row, scores.index(),
               QCoreApplication::translate("Import", "the cell is not a JSON object of numbers"));
        return false;
    }
    return true;
}

bool RowTyper::takeKey(RawRows& rows, std::size_t row, RowBlock& block)
{
    const std::span<const std::string_view> cells = rows.row(row);
    if (m_plan.runColumn && cells[*m_plan.runColumn].empty()) {
        reject(rows, row, *m_plan.runColumn, missingReason(false));
        return false;
    }
    std::string_view key;
    if (m_plan.keyRule == KeyRule::Column) {
        key = cells[m_plan.keyColumn];
        if (key.empty()) {
            reject(rows, row, m_plan.keyColumn, missingReason(true));
            return false;
        }
    } else {
        const std::size_t begin = block.madeKeys.size();
        block.madeKeys.append(m_keyPrefix).append(std::to_string(rows.lines[row]));
        key = std::string_view(block.madeKeys).substr(begin);
    }
    if (m_plan.runColumn) block.runs.push_back(cells[*m_plan.runColumn]);
    block.keys.push_back(key);
    block.uids.push_back(exampleUid(m_project, key));
    return true;
}

void RowTyper::reject(RawRows& rows, std::size_t row, std::size_t column, const QString& reason) const
{
    rows.problems.push_back({rows.lines[row], static_cast<std::uint32_t>(column + 1), m_header[column], reason});
}

std::vector<FieldType> RowTyper::types() const
{
    std::vector<FieldType> types;
    for (const ColumnTyper& column : m_columns)
        types.push_back(column.finalType());
    return types;
}

std::vector<QString> RowTyper::notes() const
{
    std::vector<QString> notes;
    for (const ColumnTyper& column : m_columns)
        for (const QString& note : column.notes())
            notes.push_back(note);
    for (const JsonScoreSpreader& scores : m_jsonScores)
        if (scores.leftOut() > 0)
            notes.push_back(QCoreApplication::translate("Import",
                                                        "%1 scores in the column \"%2\" were left out: the first rows "
                                                        "have none for the class \"%3\".",
                                                        nullptr, pluralOf(scores.leftOut()))
                                .arg(QString::number(scores.leftOut()),
                                     QString::fromStdString(m_header[scores.index()]),
                                     QString::fromStdString(scores.firstLeftOut())));
    return notes;
}

} // namespace headroom
