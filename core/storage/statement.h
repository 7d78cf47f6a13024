// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace headroom::storage {

/// A prepared statement. Parameters are numbered from 1, columns from 0. Bound texts and blobs must live until the next
/// reset(); column views live until the next step() or reset(). Used on the thread of its Database.
class Statement
{
public:
    enum class ColumnType { Null, Integer, Real, Text, Blob };

    Statement() = default;
    explicit Statement(sqlite3_stmt* handle) : m_handle(handle) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bindNull(int parameter);
    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, double value);
    Statement& bindText(int parameter, std::string_view text);
    Statement& bindBlob(int parameter, std::string_view bytes);
    Statement& bindUuid(int parameter, const Uuid& uuid) { return bindBlob(parameter, uuid.view()); }

    /// True while there is a row. After false or an error the statement is reset.
    Result<bool> step();
    /// Runs a statement that gives no rows, and resets it.
    Result<void> run();
    void reset();

    int columnCount() const;
    bool isNull(int column) const { return type(column) == ColumnType::Null; }
    ColumnType type(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    /// The null Uuid unless the column holds 16 bytes.
    Uuid uuid(int column) const;
    std::string string(int column) const { return std::string(text(column)); }

private:
    sqlite3_stmt* m_handle = nullptr;
};

} // namespace headroom::storage
