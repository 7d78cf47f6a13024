// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/row_problem.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Rows as a reader found them, before they have types. Cells are UTF-8. A cell whose view has no data (data() is
/// null) isn't there at all: a JSON null, a member that the object lacks, an error value of a sheet.
struct RawRows
{
    RawRows() = default;
    RawRows(RawRows&&) = default;
    RawRows& operator=(RawRows&&) = default;

    std::size_t columns = 0;
    std::vector<std::string_view> cells; // row after row; they point into `bytes`
    std::vector<std::uint64_t> lines;    // per row: the line where it begins, 1-based
    std::vector<RowProblem> problems;    // rows that are left out of `cells`, in the file's order
    std::string bytes;                   // never so short that a move would copy it

    std::size_t rows() const { return lines.size(); }
    std::span<const std::string_view> row(std::size_t index) const { return {&cells[index * columns], columns}; }
    /// Empties it for the next run of rows of a table with so many columns.
    void start(std::size_t columnCount);
};

} // namespace headroom
