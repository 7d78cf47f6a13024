// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/catalogue_projection.h"

#include "core/project/event_reader.h"
#include "core/project/json.h"

#include <set>

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

const char* stateName(NameState state)
{
    switch (state) {
    case NameState::Live:
        return "live";
    case NameState::Merged:
        return "merged";
    case NameState::Deleted:
        return "deleted";
    case NameState::Gone:
        return "gone";
    }
    return "gone";
}

Result<std::set<std::int64_t>> revokedRows(Database& database)
{
    Result<Statement> statement = database.prepare("SELECT event FROM revoked");
    if (!statement) return statement.error();
    std::set<std::int64_t> rows;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return rows;
        rows.insert(statement->integer(0));
    }
}

Result<void> writeTable(Database& database, const Catalogue& catalogue, bool tags)
{
    const std::string table = tags ? "tag" : "class";
    if (Result<void> done = database.execute("DELETE FROM " + table); !done) return done;
    Result<Statement> insert = database.prepare(
        "INSERT INTO " + table +
        "(uuid, name, colour, key, description, position, state, merged_into, merged_by, "
        "cleared_by" +
        (tags ? ", imported, rule) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)" : ") VALUES(?,?,?,?,?,?,?,?,?,?)"));
    if (!insert) return insert.error();
    for (const auto& [id, thing] : catalogue.things()) {
        insert->bindUuid(1, thing.id).bindText(2, thing.name).bindText(3, thing.colour).bindText(4, thing.key);
        insert->bindText(5, thing.description).bind(6, thing.position).bindText(7, stateName(thing.state));
        thing.mergedAt ? insert->bindUuid(8, thing.mergedInto) : insert->bindNull(8);
        thing.mergedAt ? insert->bind(9, thing.mergedBy) : insert->bindNull(9);
        thing.clearedAt ? insert->bind(10, thing.clearedBy) : insert->bindNull(10);
        if (tags) {
            insert->bind(11, std::int64_t{thing.imported});
            thing.rule ? insert->bindText(12, *thing.rule) : insert->bindNull(12);
        }
        if (Result<void> done = insert->run(); !done) return done;
    }
    return {};
}

} // namespace

Result<Catalogues> foldCatalogues(Database& database, const ProjectId& project)
{
    const Result<std::set<std::int64_t>> revoked = revokedRows(database);
    if (!revoked) return revoked.error();
    Catalogues catalogues(project);
    const Result<void> done = forEachEvent(database, "e.kind IN ('class', 'tag-definition', 'import')",
                                           [&](const Event& event) -> Result<void> {
                                               const QJsonObject body = json::parse(event.body);
                                               const bool isRevoked = revoked->contains(event.id);
                                               if (event.kind != kind::defineTag)
                                                   catalogues.classes.apply(event, body, isRevoked);
                                               if (event.kind != kind::defineClass)
                                                   catalogues.tags.apply(event, body, isRevoked);
                                               return {};
                                           });
    if (!done) return done.error();
    return catalogues;
}

Result<void> writeCatalogues(Database& database, const Catalogues& catalogues)
{
    if (Result<void> done = writeTable(database, catalogues.classes, false); !done) return done;
    return writeTable(database, catalogues.tags, true);
}

} // namespace headroom
