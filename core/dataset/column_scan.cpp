// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/column_scan.h"

#include <algorithm>

namespace headroom {

namespace {

using storage::Statement;

bool isOfRun(ColumnRole role)
{
    return role == ColumnRole::Prediction || role == ColumnRole::Score || role == ColumnRole::ClassScore;
}

bool fits(const ColumnSpec& column, const WantedColumn& wanted, bool batchHasRunColumn)
{
    if (column.role != wanted.role) return false;
    if (column.role == ColumnRole::Field) return column.name == wanted.name;
    if (!isOfRun(column.role)) return true;
    const bool runFits = column.run == wanted.run || (column.run.empty() && batchHasRunColumn);
    return runFits && (column.role != ColumnRole::ClassScore || column.className == wanted.className);
}

} // namespace

int columnOf(const BatchRecord& batch, const WantedColumn& wanted)
{
    const std::vector<ColumnSpec>& columns = batch.stored.spec.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ColumnSpec& column) {
        return fits(column, wanted, batch.stored.spec.hasRunColumn);
    });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Result<void> ColumnScan::run()
{
    for (const BatchRecord& batch : m_batches) {
        if (batch.isRevoked) continue;
        if (Result<void> done = scanBatch(batch); !done) return done;
    }
    return {};
}

Result<void> ColumnScan::scanBatch(const BatchRecord& batch)
{
    const std::vector<ColumnSpec>& columns = batch.stored.spec.columns;
    std::vector<Found> found;
    std::string sql = "SELECT d.id, d.example, d.run";
    for (const Wanted& wanted : m_wanted) {
        const int index = columnOf(batch, wanted.column);
        if (index < 0) continue;
        const ColumnSpec& column = columns[static_cast<std::size_t>(index)];
        const Result<std::vector<FieldPlace>> place = placesOf(m_database, {column});
        if (!place) return place.error();
        const FieldPlace& where = place->front();
        sql += where.isInMore()
                   ? ", (SELECT value FROM data_more WHERE field = " + std::to_string(where.id) + " AND row = d.id)"
                   : ", d.\"" + where.place + "\"";
        Result<std::map<std::int64_t, std::string>> raw = readRaw(m_database, batch.id, where.id);
        if (!raw) return raw.error();
        wanted.sink->beginBatch(batch, column, std::move(raw).value());
        const bool byRow = isOfRun(column.role) && column.run.empty() && batch.stored.spec.hasRunColumn;
        found.push_back({&wanted, byRow, 3 + static_cast<int>(found.size())});
    }
    if (found.empty()) return {};
    // The unary plus keeps SQLite from walking the batch where a condition on few examples is there.
    Result<Statement> statement =
        m_database.prepare(sql + " FROM data d WHERE " +
                           (m_examples.isPart() ? "+d.id >= ? AND +d.id < ? AND " : "d.id >= ? AND d.id < ? AND ") +
                           m_examples.condition("d.example") + " ORDER BY d.id");
    if (!statement) return statement.error();
    statement->bind(1, batch.firstRow).bind(2, batch.firstRow + batch.rows);
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return {};
        const std::int64_t index = m_examples.indexOf(statement->integer(1));
        if (index < 0) continue;
        for (const Found& entry : found) {
            if (entry.byRow && statement->text(2) != entry.wanted->column.run) continue;
            entry.wanted->sink->take(static_cast<ExampleIndex>(index), statement->integer(0) - batch.firstRow,
                                     *statement, entry.resultColumn);
        }
    }
}

} // namespace headroom
