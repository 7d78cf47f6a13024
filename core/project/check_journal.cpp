// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/check_journal.h"

#include "core/project/event_reader.h"

#include <QCoreApplication>

#include <map>

namespace headroom {

namespace {

struct Chain
{
    std::int64_t n = 0;
    Hash hash;
};

std::string about(const char* text, const Event& event)
{
    return QCoreApplication::translate("Check", text)
        .arg(event.name.n)
        .arg(QString::fromStdString(event.name.session.toHex().substr(0, 8)))
        .toStdString();
}

} // namespace

Result<void> checkJournal(storage::Database& database, std::vector<std::string>& problems)
{
    std::map<SessionId, Chain> chains;
    const Result<void> read = forEachEvent(database, "", [&](const Event& event) -> Result<void> {
        Chain& chain = chains[event.name.session];
        if (event.name.n != chain.n + 1)
            problems.push_back(
                about(QT_TRANSLATE_NOOP("Check", "Journal: before event %1 of session %2 events are missing."), event));
        else if (event.previous != chain.hash)
            problems.push_back(
                about(QT_TRANSLATE_NOOP("Check", "Journal: event %1 of session %2 does not follow the one before it."),
                      event));
        if (payloadHash(event.body, event.items) != event.payloadHash)
            problems.push_back(
                about(QT_TRANSLATE_NOOP("Check", "Journal: what event %1 of session %2 says was changed."), event));
        if (eventHash(event) != event.hash)
            problems.push_back(
                about(QT_TRANSLATE_NOOP("Check", "Journal: event %1 of session %2 was changed."), event));
        chain = {event.name.n, event.hash};
        return {};
    });
    if (!read) return read;
    Result<storage::Statement> heads = database.prepare("SELECT uuid, head_n, head_hash FROM session");
    if (!heads) return heads.error();
    for (;;) {
        const Result<bool> row = heads->step();
        if (!row) return row.error();
        if (!*row) return {};
        const SessionId session(heads->uuid(0));
        const Chain& chain = chains[session];
        if (chain.n != heads->integer(1) || chain.hash != heads->blob(2)) {
            Event last;
            last.name = {session, heads->integer(1)};
            problems.push_back(
                about(QT_TRANSLATE_NOOP("Check", "Journal: event %1 of session %2 should be the last and isn't there."),
                      last));
        }
    }
}

} // namespace headroom
