// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/raw_rows.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

// What no reader goes beyond, whatever a file claims.
inline constexpr std::size_t kMaxColumns = 2000;
inline constexpr std::size_t kMaxCellBytes = 10'000'000; // a cell must be smaller than this
inline constexpr std::size_t kMaxRowBytes = 32'000'000;
inline constexpr int kMaxJsonDepth = 64;

inline constexpr std::size_t kBlockCells = 1 << 16; // about as many cells as next() hands out at a time

struct ReadingProgress
{
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};

/// A table that is read once from its start to its end, by one thread at a time. The columns are known when it is made;
/// a failure to read, or what makes the rest of the file unreadable, is an Error; a bad row is a RowProblem.
class TableReader
{
public:
    virtual ~TableReader() = default;

    const std::vector<std::string>& columns() const { return m_columns; }
    /// Fills `rows` with the next rows, about a quarter of a megabyte of them. No rows and no problems: the end.
    virtual Result<void> next(RawRows& rows) = 0;
    /// Per column, as far as read: the file says that it holds text though it looks like a number (a JSON string, a
    /// sheet's text cell), so it must not be taken for one. Empty where a format can't say so.
    virtual std::vector<bool> numbersAsText() const { return {}; }
    /// How far it is, where that isn't the number of bytes read.
    virtual std::optional<ReadingProgress> progress() const { return std::nullopt; }
    /// What the user should know of the whole, as far as read; translated.
    virtual std::vector<QString> notes() const { return {}; }

protected:
    std::vector<std::string> m_columns;
};

} // namespace headroom
