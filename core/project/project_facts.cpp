// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_facts.h"

#include "core/storage/database.h"

namespace headroom {

namespace {

using storage::Statement;

Result<std::vector<ProjectAuthor>> readAuthors(storage::Database& database)
{
    Result<Statement> statement =
        database.prepare("SELECT s.who, count(e.id) FROM session s LEFT JOIN event e ON e.session = s.id AND "
                         "e.kind <> 'open' GROUP BY s.who ORDER BY s.who");
    if (!statement) return statement.error();
    std::vector<ProjectAuthor> authors;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return authors;
        authors.push_back({statement->string(0), static_cast<std::uint64_t>(statement->integer(1))});
    }
}

} // namespace

Result<ProjectFacts> readProjectFacts(Project& project)
{
    storage::Database& database = project.database();
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version) return version.error();
    const Result<std::int64_t> events = database.integer("SELECT count(*) FROM event");
    if (!events) return events.error();
    Result<std::vector<ProjectAuthor>> authors = readAuthors(database);
    if (!authors) return authors.error();
    return ProjectFacts{*version, static_cast<std::uint64_t>(*events), std::move(authors).value()};
}

} // namespace headroom
