// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/sqlite_error.h"

#include <sqlite3.h>
#include <utility>

namespace headroom::storage {

namespace {

constexpr int busyTimeoutMs = 2000;

int openFlags(Access access)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Access::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Access::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return common | SQLITE_OPEN_READONLY;
}

/// Bounds that no project needs to pass; a hostile file must not get further.
void setLimits(sqlite3* handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1 << 30);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 4 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
}

} // namespace

Result<Database> Database::open(const QString& path, Access access)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, openFlags(access), nullptr);
    Database database(handle);
    if (code != SQLITE_OK) return sqliteError(handle, code, "open");
    setLimits(handle);
    if (const Result<void> configured = database.configure(access); !configured) return configured.error();
    return database;
}

Result<void> Database::configure(Access access)
{
    Result<void> done = execute("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=OFF;"
                                "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;");
    if (!done || access == Access::ReadOnly) return done;
    return execute("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA cache_spill=OFF;");
}

Database::Database(Database&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<void> Database::execute(const std::string& sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return sqliteError(m_handle, code, sql.c_str());
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK) return sqliteError(m_handle, code, std::string(sql).c_str());
    return Statement(statement);
}

Result<std::int64_t> Database::integer(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    return *row ? statement->integer(0) : 0;
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Result<void> Database::allowCacheSpill(bool allow)
{
    return execute(allow ? "PRAGMA cache_spill=ON" : "PRAGMA cache_spill=OFF");
}

Result<Transaction> Transaction::begin(Database& database)
{
    const bool isPart = sqlite3_get_autocommit(database.handle()) == 0;
    const Result<void> begun = database.execute(isPart ? "SAVEPOINT part" : "BEGIN IMMEDIATE");
    if (!begun) return begun.error();
    return Transaction(database, isPart);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_isPart(other.m_isPart)
{}

Transaction::~Transaction()
{
    if (m_database != nullptr && sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), m_isPart ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK", nullptr, nullptr,
                     nullptr);
}

Result<void> Transaction::commit()
{
    const Result<void> committed = m_database->execute(m_isPart ? "RELEASE part" : "COMMIT");
    if (!committed) return committed; // the destructor rolls back
    m_database = nullptr;
    return {};
}

} // namespace headroom::storage
