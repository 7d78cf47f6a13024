// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/merge_journal.h"

#include "core/project/event_reader.h"
#include "core/project/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

struct SessionRow
{
    std::int64_t id = 0;
    std::int64_t heads = 0; // n of its last event; 0: unknown session
};

Error damaged(const char* detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("ProjectText",
                                        "The other file's journal is damaged or was changed by hand. Nothing "
                                        "was brought in. Run “headroom-cli check” on it."),
            QString::fromLatin1(detail)};
}

Error forked()
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("ProjectText",
                                        "Both files went on with the same session differently, which only "
                                        "happens when a file is copied while it is being written. They can't "
                                        "be merged."),
            {}};
}

Result<SessionRow> findSession(Database& database, const SessionId& session)
{
    Result<Statement> statement = database.prepare("SELECT id, head_n FROM session WHERE uuid = ?");
    if (!statement) return statement.error();
    const Result<bool> row = statement->bindUuid(1, session).step();
    if (!row) return row.error();
    if (!*row) return SessionRow{};
    return SessionRow{statement->integer(0), statement->integer(1)};
}

Result<Hash> hashOf(Database& database, std::int64_t session, std::int64_t n)
{
    Result<Statement> statement = database.prepare("SELECT hash FROM event WHERE session = ? AND n = ?");
    if (!statement) return statement.error();
    const Result<bool> row = statement->bind(1, session).bind(2, n).step();
    if (!row) return row.error();
    return *row ? Hash(statement->blob(0)) : Hash();
}

Result<std::int64_t> addSession(Database& into, const Statement& theirs)
{
    Result<Statement> insert = into.prepare(
        "INSERT INTO session(uuid, who, host, version, opened_at, own, covered, head_n, head_lamport, head_hash) "
        "VALUES(?, ?, ?, ?, ?, 0, 0, 0, 0, x'')");
    if (!insert) return insert.error();
    insert->bindBlob(1, theirs.blob(1)).bindText(2, theirs.text(2)).bindText(3, theirs.text(3));
    insert->bindText(4, theirs.text(4)).bind(5, theirs.integer(5));
    if (Result<void> done = insert->run(); !done) return done.error();
    return into.lastInsertId();
}

Result<void> addEvent(Database& into, std::int64_t session, const Event& event)
{
    Result<Statement> insert = into.prepare("INSERT INTO event(session, n, step, lamport, at, kind, payload_hash, "
                                            "prev_hash, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    insert->bind(1, session).bind(2, event.name.n).bind(3, event.step).bind(4, event.lamport).bind(5, event.at);
    insert->bindText(6, event.kind).bindBlob(7, event.payloadHash).bindBlob(8, event.previous).bindBlob(9, event.hash);
    if (Result<void> done = insert->run(); !done) return done;
    Result<Statement> payload = into.prepare("INSERT INTO payload(event, body, items) VALUES(?, ?, ?)");
    if (!payload) return payload.error();
    payload->bind(1, into.lastInsertId()).bindText(2, event.body);
    if (!event.items.empty()) payload->bindBlob(3, event.items);
    if (Result<void> done = payload->run(); !done) return done;
    Result<Statement> head =
        into.prepare("UPDATE session SET head_n = ?, head_lamport = ?, head_hash = ? WHERE id = ?");
    if (!head) return head.error();
    return head->bind(1, event.name.n).bind(2, event.lamport).bindBlob(3, event.hash).bind(4, session).run();
}

/// Copies the events of one session past the `known`-th, checking the chain on the way.
Result<std::uint64_t> copyEvents(Database& into, Database& from, std::int64_t theirSession, const SessionRow& ours)
{
    Result<Hash> previous = hashOf(from, theirSession, ours.heads);
    if (!previous) return previous.error();
    std::int64_t expected = ours.heads + 1;
    std::uint64_t copied = 0;
    const Result<void> done =
        forEachEvent(from, "e.session = " + std::to_string(theirSession) + " AND e.n > " + std::to_string(ours.heads),
                     [&](const Event& event) -> Result<void> {
                         if (event.name.n != expected || event.previous != *previous) return damaged("chain broken");
                         if (payloadHash(event.body, event.items) != event.payloadHash)
                             return damaged("payload changed");
                         if (eventHash(event) != event.hash) return damaged("event changed");
                         previous = event.hash;
                         ++expected;
                         ++copied;
                         return addEvent(into, ours.id, event);
                     });
    if (!done) return done.error();
    return copied;
}

} // namespace

Result<std::uint64_t> mergeJournal(Database& into, Database& from)
{
    Result<Statement> sessions =
        from.prepare("SELECT id, uuid, who, host, version, opened_at, head_n, head_hash FROM session ORDER BY id");
    if (!sessions) return sessions.error();
    std::uint64_t copied = 0;
    for (;;) {
        const Result<bool> row = sessions->step();
        if (!row) return row.error();
        if (!*row) return copied;
        const std::int64_t theirs = sessions->integer(0);
        const std::int64_t theirHead = sessions->integer(6);
        Result<SessionRow> ours = findSession(into, SessionId(sessions->uuid(1)));
        if (!ours) return ours.error();
        const std::int64_t common = std::min(ours->heads, theirHead);
        if (common > 0) {
            const Result<Hash> here = hashOf(into, ours->id, common);
            if (!here) return here.error();
            const Result<Hash> there = hashOf(from, theirs, common);
            if (!there) return there.error();
            if (*here != *there) return forked();
        }
        if (theirHead <= ours->heads) continue;
        if (ours->id == 0) {
            const Result<std::int64_t> added = addSession(into, *sessions);
            if (!added) return added.error();
            ours->id = *added;
        }
        const Result<std::uint64_t> events = copyEvents(into, from, theirs, *ours);
        if (!events) return events.error();
        if (ours->heads + static_cast<std::int64_t>(*events) != theirHead) return damaged("events missing at the end");
        copied += *events;
    }
}

Result<void> rebuildCovered(Database& database)
{
    if (Result<void> done = database.execute("UPDATE session SET covered = 0"); !done) return done;
    Result<Statement> cover = database.prepare("UPDATE session SET covered = 1 WHERE uuid = ? AND head_n = ?");
    if (!cover) return cover.error();
    return forEachEvent(database, "e.kind = 'open'", [&cover](const Event& event) -> Result<void> {
        const QJsonObject body = json::parse(event.body);
        for (const QJsonValue& head : body["heads"_L1].toArray()) {
            const Uuid session = json::uuid(head["session"_L1]);
            if (Result<void> done = cover->bindUuid(1, session).bind(2, std::int64_t{head["n"_L1].toInteger()}).run();
                !done)
                return done;
        }
        return {};
    });
}

} // namespace headroom
