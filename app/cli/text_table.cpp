// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "app/cli/text.h"

#include <algorithm>

namespace headroom::cli {

namespace {

std::string padded(const std::string& cell, std::size_t width, TextTable::Align align)
{
    const std::string space(width - displayWidth(cell), ' ');
    return align == TextTable::Align::Left ? cell + space : space + cell;
}

std::string line(const std::vector<TextTable::Column>& columns, const std::vector<std::size_t>& widths,
                 const std::vector<std::string>& cells)
{
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out += "  ";
        out += padded(cells[i], widths[i], columns[i].align);
    }
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
}

} // namespace

void TextTable::addRow(const std::vector<std::string>& cells)
{
    std::vector<std::string> row;
    row.reserve(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        row.push_back(elided(onOneLine(cells.at(i)), m_columns[i].mostWidth));
    m_rows.push_back(std::move(row));
}

std::vector<std::size_t> TextTable::widths() const
{
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t width = displayWidth(m_columns[i].header);
        for (const auto& row : m_rows)
            width = std::max(width, displayWidth(row[i]));
        widths.push_back(width);
    }
    return widths;
}

std::string TextTable::render(const Style& style) const
{
    const std::vector<std::size_t> wide = widths();
    std::vector<std::string> headers;
    for (const Column& column : m_columns)
        headers.push_back(column.header);
    std::string out = style.bold(line(m_columns, wide, headers)) + '\n';
    for (const auto& row : m_rows)
        out += line(m_columns, wide, row) + '\n';
    return out;
}

} // namespace headroom::cli
