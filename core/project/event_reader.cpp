// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/event_reader.h"

namespace headroom {

namespace {

Event eventOf(const storage::Statement& row)
{
    Event event;
    event.id = row.integer(0);
    event.name = {SessionId(row.uuid(1)), row.integer(2)};
    event.step = row.integer(3);
    event.lamport = row.integer(4);
    event.at = row.integer(5);
    event.kind = row.string(6);
    event.payloadHash = std::string(row.blob(7));
    event.previous = std::string(row.blob(8));
    event.hash = std::string(row.blob(9));
    event.body = row.string(10);
    event.items = std::string(row.blob(11));
    return event;
}

} // namespace

Result<void> forEachEvent(storage::Database& database, const std::string& condition,
                          const std::function<Result<void>(const Event&)>& visit)
{
    Result<storage::Statement> statement = database.prepare(
        "SELECT e.id, s.uuid, e.n, e.step, e.lamport, e.at, e.kind, e.payload_hash, e.prev_hash, e.hash, "
        "coalesce(p.body, ''), coalesce(p.items, x'') FROM event e JOIN session s ON s.id = e.session "
        "LEFT JOIN payload p ON p.event = e.id LEFT JOIN revoked r ON r.event = e.id" +
        (condition.empty() ? std::string() : " WHERE " + condition) + " ORDER BY e.lamport, s.uuid, e.n");
    if (!statement) return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return {};
        if (Result<void> done = visit(eventOf(*statement)); !done) return done;
    }
}

Result<std::vector<Event>> readEvents(storage::Database& database, const std::string& condition)
{
    std::vector<Event> events;
    const Result<void> done = forEachEvent(database, condition, [&events](const Event& event) -> Result<void> {
        events.push_back(event);
        return {};
    });
    if (!done) return done.error();
    return events;
}

} // namespace headroom
