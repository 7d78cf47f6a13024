// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journal.h"

#include "core/project/json.h"

#include <QJsonArray>
#include <QSysInfo>

namespace headroom {

using storage::Statement;

Author Author::ofThisLogin()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", QStringLiteral("me")));
    return {user.toStdString(), QSysInfo::machineHostName().toStdString()};
}

std::string programVersion()
{
    return HEADROOM_VERSION;
}

Journal::Journal(storage::Database& database, Author author, Clock clock)
    : m_database(database), m_author(std::move(author)), m_clock(std::move(clock))
{}

void Journal::endSession()
{
    m_position = {};
}

Result<void> Journal::beginStep()
{
    if (m_position.lamport < 0) {
        const Result<std::int64_t> lamport = m_database.integer("SELECT coalesce(max(head_lamport), 0) FROM session");
        if (!lamport) return lamport.error();
        m_position.lamport = *lamport;
    }
    if (!m_position.session) {
        if (Result<void> opened = openSession(); !opened) return opened;
    }
    m_step = m_position.n + 1;
    return {};
}

Result<void> Journal::openSession()
{
    QJsonArray heads;
    Result<Statement> frontier =
        m_database.prepare("SELECT uuid, head_n, lower(hex(head_hash)) FROM session WHERE covered = 0 ORDER BY uuid");
    if (!frontier) return frontier.error();
    for (;;) {
        const Result<bool> row = frontier->step();
        if (!row) return row.error();
        if (!*row) break;
        heads.append(QJsonObject{{QStringLiteral("session"), json::value(frontier->uuid(0))},
                                 {QStringLiteral("n"), static_cast<qint64>(frontier->integer(1))},
                                 {QStringLiteral("hash"), json::qt(frontier->text(2))}});
    }
    if (Result<void> done = m_database.execute("UPDATE session SET covered = 1 WHERE covered = 0"); !done) return done;

    const SessionId session = SessionId::random();
    const std::int64_t now = m_clock();
    Result<Statement> insert = m_database.prepare(
        "INSERT INTO session(uuid, who, host, version, opened_at, own, covered, head_n, head_lamport, head_hash) "
        "VALUES(?, ?, ?, ?, ?, 1, 0, 0, 0, x'')");
    if (!insert) return insert.error();
    insert->bindUuid(1, session).bindText(2, m_author.who).bindText(3, m_author.host);
    const std::string version = programVersion();
    insert->bindText(4, version).bind(5, now);
    if (Result<void> done = insert->run(); !done) return done;

    m_position.session = session;
    m_position.sessionRow = m_database.lastInsertId();
    m_position.n = 0;
    m_position.head.clear();
    const QJsonObject body{{QStringLiteral("who"), json::qt(m_author.who)},
                           {QStringLiteral("host"), json::qt(m_author.host)},
                           {QStringLiteral("version"), json::qt(version)},
                           {QStringLiteral("heads"), heads}};
    const Result<Event> opened = write(kind::open, json::print(body), {}, 1);
    if (!opened) return opened.error();
    return {};
}

Result<Event> Journal::append(std::string_view kind, const std::string& body, const std::string& items)
{
    return write(kind, body, items, m_step);
}

Result<Event> Journal::write(std::string_view kind, const std::string& body, const std::string& items,
                             std::int64_t step)
{
    Event event;
    event.name = {*m_position.session, m_position.n + 1};
    event.step = step;
    event.lamport = m_position.lamport + 1;
    event.at = m_clock();
    event.kind = kind;
    event.body = body;
    event.items = items;
    event.previous = m_position.head;
    event.payloadHash = payloadHash(body, items);
    event.hash = eventHash(event);

    Result<Statement> insert =
        m_database.prepare("INSERT INTO event(session, n, step, lamport, at, kind, payload_hash, "
                           "prev_hash, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    insert->bind(1, m_position.sessionRow).bind(2, event.name.n).bind(3, step).bind(4, event.lamport);
    insert->bind(5, event.at).bindText(6, event.kind).bindBlob(7, event.payloadHash);
    insert->bindBlob(8, event.previous).bindBlob(9, event.hash);
    if (Result<void> done = insert->run(); !done) return done.error();
    event.id = m_database.lastInsertId();

    Result<Statement> payload = m_database.prepare("INSERT INTO payload(event, body, items) VALUES(?, ?, ?)");
    if (!payload) return payload.error();
    payload->bind(1, event.id).bindText(2, body);
    if (!items.empty()) payload->bindBlob(3, items);
    if (Result<void> done = payload->run(); !done) return done.error();

    Result<Statement> head =
        m_database.prepare("UPDATE session SET head_n = ?, head_lamport = ?, head_hash = ? WHERE id = ?");
    if (!head) return head.error();
    head->bind(1, event.name.n).bind(2, event.lamport).bindBlob(3, event.hash).bind(4, m_position.sessionRow);
    if (Result<void> done = head->run(); !done) return done.error();

    m_position.n = event.name.n;
    m_position.lamport = event.lamport;
    m_position.head = event.hash;
    return event;
}

} // namespace headroom
