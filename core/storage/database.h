// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

struct sqlite3;

namespace headroom::storage {

enum class Access { ReadOnly, ReadWrite, Create };

/// One connection to a project file, with the settings that design.md takes: TRUNCATE journal, EXTRA synchronous, no
/// mmap, defensive, untrusted schema, no extensions. Belongs to one thread.
class Database
{
public:
    static Result<Database> open(const QString& path, Access access);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs one or more statements without parameters.
    Result<void> execute(const std::string& sql);
    Result<Statement> prepare(std::string_view sql);
    /// Prepares, runs and reads column 0 of the first row as an integer; 0 where there is no row.
    Result<std::int64_t> integer(std::string_view sql);

    std::int64_t lastInsertId() const;
    /// Whether dirty pages may be written before COMMIT: on for bulk work (bounded memory), off for edits.
    Result<void> allowCacheSpill(bool allow);
    sqlite3* handle() const { return m_handle; }

private:
    explicit Database(sqlite3* handle) : m_handle(handle) {}
    Result<void> configure(Access access);

    sqlite3* m_handle = nullptr;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when destroyed before commit(). Within another one it is a part of it: nothing
/// is on the disk before the outer one commits, and a part that fails is rolled back alone.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// On an error everything is rolled back.
    Result<void> commit();

private:
    Transaction(Database& database, bool isPart) : m_database(&database), m_isPart(isPart) {}
    Database* m_database;
    bool m_isPart;
};

} // namespace headroom::storage
