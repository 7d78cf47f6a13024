// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/style.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// What a person reads where a figure is undefined.
inline constexpr const char* kUndefined = "—";

/// A table for a terminal: columns as wide as their widest cell, headers bold.
class TextTable
{
public:
    enum class Align { Left, Right };

    struct Column
    {
        std::string header;
        Align align = Align::Right;
        std::size_t mostWidth = 48; // what is wider is cut and ends in "…"
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// As many cells as there are columns. What must not stand on a terminal is replaced (onOneLine()).
    void addRow(const std::vector<std::string>& cells);
    bool isEmpty() const { return m_rows.empty(); }

    /// Lines without trailing spaces, each ended by a line end.
    std::string render(const Style& style) const;

private:
    std::vector<std::size_t> widths() const;

    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace headroom::cli
