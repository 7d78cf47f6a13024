// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/sqlite_error.h"

#include <sqlite3.h>
#include <utility>

namespace headroom::storage {

Statement::Statement(Statement&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement& Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle, parameter);
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_handle, parameter, value);
    return *this;
}

Statement& Statement::bindText(int parameter, std::string_view text)
{
    // An empty view may have a null pointer, which SQLite would take for NULL.
    sqlite3_bind_text64(m_handle, parameter, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob64(m_handle, parameter, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    sqlite3* database = sqlite3_db_handle(m_handle);
    Error error = sqliteError(database, sqlite3_extended_errcode(database), sqlite3_sql(m_handle));
    sqlite3_reset(m_handle);
    return error;
}

Result<void> Statement::run()
{
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        sqlite3* database = sqlite3_db_handle(m_handle);
        Error error = sqliteError(database, sqlite3_extended_errcode(database), sqlite3_sql(m_handle));
        sqlite3_reset(m_handle);
        return error;
    }
    sqlite3_reset(m_handle);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

Statement::ColumnType Statement::type(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return ColumnType::Integer;
    case SQLITE_FLOAT:
        return ColumnType::Real;
    case SQLITE_TEXT:
        return ColumnType::Text;
    case SQLITE_BLOB:
        return ColumnType::Blob;
    default:
        return ColumnType::Null;
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

std::string_view Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

std::string_view Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

Uuid Statement::uuid(int column) const
{
    return Uuid::fromBlob(blob(column)).value_or(Uuid{});
}

} // namespace headroom::storage
