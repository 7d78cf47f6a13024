// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/undo.h"

#include "core/project/event_reader.h"

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

Result<std::vector<Event>> eventsOfStep(Database& database, std::int64_t session, std::int64_t step)
{
    return readEvents(database, "e.session = " + std::to_string(session) + " AND e.step = " + std::to_string(step) +
                                    " AND e.kind <> 'open'");
}

} // namespace

Result<std::vector<Event>> stepToUndo(Database& database)
{
    Result<Statement> statement = database.prepare(
        "SELECT e.session, e.step FROM event e JOIN session s ON s.id = e.session WHERE s.own = 1 "
        "AND e.kind NOT IN ('open', 'revoke') AND e.id NOT IN (SELECT event FROM revoked) ORDER BY e.id DESC LIMIT 1");
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    if (!*row) return std::vector<Event>{};
    return eventsOfStep(database, statement->integer(0), statement->integer(1));
}

Result<std::vector<Event>> stepToRedo(Database& database)
{
    // Back from the newest own event: redos and undos that were redone are passed over, an edit that counts ends it.
    Result<Statement> statement = database.prepare(
        "SELECT e.session, e.step, e.kind, r.event IS NOT NULL, p.body ->> '$.redo' FROM event e "
        "JOIN session s ON s.id = e.session JOIN payload p ON p.event = e.id LEFT JOIN revoked r ON r.event = e.id "
        "WHERE s.own = 1 AND e.kind <> 'open' ORDER BY e.id DESC");
    if (!statement) return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return std::vector<Event>{};
        const bool isRevoked = statement->integer(3) != 0;
        if (statement->text(2) != kind::revoke) {
            if (!isRevoked) return std::vector<Event>{};
            continue;
        }
        const bool isRedo = statement->integer(4) != 0;
        if (!isRevoked && !isRedo) return eventsOfStep(database, statement->integer(0), statement->integer(1));
    }
}

} // namespace headroom
