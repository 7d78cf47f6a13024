// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/example_map.h"

#include <algorithm>
#include <string>

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

Result<void> mark(Database& database, const std::string& sql, std::vector<bool>& live)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement) return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return {};
        const auto example = static_cast<std::size_t>(statement->integer(0));
        if (example < live.size()) live[example] = true;
    }
}

Result<void> markLive(Database& database, const std::vector<BatchRecord>& batches, std::vector<bool>& live)
{
    for (const BatchRecord& batch : batches) {
        if (batch.isRevoked) continue;
        const Result<void> done = mark(database,
                                       "SELECT example FROM data WHERE id >= " + std::to_string(batch.firstRow) +
                                           " AND id < " + std::to_string(batch.firstRow + batch.rows),
                                       live);
        if (!done) return done;
    }
    for (const char* table : {"label", "tagging", "review", "comment"}) {
        if (Result<void> done = mark(database, std::string("SELECT example FROM ") + table, live); !done) return done;
    }
    return {};
}

} // namespace

Result<ExampleMap> ExampleMap::read(Database& database, const std::vector<BatchRecord>& batches)
{
    const Result<std::int64_t> last = database.integer("SELECT coalesce(max(id), 0) FROM example");
    if (!last) return last.error();
    const bool anyRevoked =
        std::any_of(batches.begin(), batches.end(), [](const BatchRecord& batch) { return batch.isRevoked; });
    std::vector<bool> live(static_cast<std::size_t>(*last) + 1, !anyRevoked);
    live[0] = false;
    if (anyRevoked) {
        if (Result<void> done = markLive(database, batches, live); !done) return done.error();
    }
    ExampleMap map;
    map.m_index.assign(live.size(), -1);
    for (std::size_t example = 1; example < live.size(); ++example) {
        if (!live[example]) continue;
        map.m_index[example] = static_cast<std::int32_t>(map.m_ids.size());
        map.m_ids.push_back(static_cast<ExampleId>(example));
    }
    return map;
}

ExampleMap ExampleMap::of(std::vector<ExampleId> examples)
{
    ExampleMap map;
    map.m_isPart = true;
    map.m_index.assign(examples.empty() ? 1 : static_cast<std::size_t>(examples.back()) + 1, -1);
    for (std::size_t i = 0; i < examples.size(); ++i)
        map.m_index[static_cast<std::size_t>(examples[i])] = static_cast<std::int32_t>(i);
    map.m_ids = std::move(examples);
    return map;
}

std::string ExampleMap::condition(const std::string& column) const
{
    if (!m_isPart) return "1";
    std::string list;
    for (const ExampleId example : m_ids)
        list += (list.empty() ? "" : ",") + std::to_string(example);
    return column + " IN (" + list + ")";
}

} // namespace headroom
