// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/project/author.h"
#include "core/project/event.h"
#include "core/storage/database.h"

#include <optional>

namespace headroom {

/// Appends to the journal. A session begins with the first event after opening, or after a merge; its first event names
/// the heads of the journal, so that each copy can tell what had been seen.
class Journal
{
public:
    Journal(storage::Database& database, Author author, Clock clock);

    /// What append() changes in memory. After a rollback, put back what was taken before the transaction.
    struct Position
    {
        std::optional<SessionId> session;
        std::int64_t sessionRow = 0;
        std::int64_t n = 0;
        std::int64_t lamport = -1; // of the last event anywhere; -1: not read yet
        Hash head;
    };
    Position position() const { return m_position; }
    void restore(const Position& position) { m_position = position; }

    /// Begins the session if none is open; events appended until the next call belong to one step.
    Result<void> beginStep();
    /// Writes one event; within a transaction and after beginStep().
    Result<Event> append(std::string_view kind, const std::string& body, const std::string& items);
    /// The next event opens a new session: something was merged in.
    void endSession();

private:
    Result<void> openSession();
    Result<Event> write(std::string_view kind, const std::string& body, const std::string& items, std::int64_t step);

    storage::Database& m_database;
    Author m_author;
    Clock m_clock;
    Position m_position;
    std::int64_t m_step = 0;
};

/// The version written into sessions and reports.
std::string programVersion();

} // namespace headroom
