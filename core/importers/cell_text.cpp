// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/cell_text.h"

#include "core/base/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <simdjson.h>

namespace headroom {

namespace {

bool hasZero(std::string_view text)
{
    return !text.empty() && std::memchr(text.data(), 0, text.size()) != nullptr;
}

QString reasonOf(std::string_view cell)
{
    if (hasZero(cell)) return QCoreApplication::translate("Import", "the cell holds a zero byte: binary data, no text");
    std::size_t at = 0;
    while (const std::size_t length = utf8SequenceLength(cell.substr(at)))
        at += length;
    return QCoreApplication::translate("Import",
                                       "the cell isn't text in the file's encoding, from its byte %1 on. Name the "
                                       "encoding with --encoding, or mend the cell.")
        .arg(at + 1);
}

void keepRow(RawRows& rows, std::size_t from, std::size_t to)
{
    if (from == to) return;
    std::copy_n(rows.cells.begin() + static_cast<std::ptrdiff_t>(from * rows.columns), rows.columns,
                rows.cells.begin() + static_cast<std::ptrdiff_t>(to * rows.columns));
    rows.lines[to] = rows.lines[from];
}

} // namespace

bool isPlainText(std::string_view text)
{
    return !hasZero(text) && simdjson::validate_utf8(text.data(), text.size());
}

void rejectInvalidText(RawRows& rows, const std::vector<std::string>& columns, std::string_view text)
{
    if (isPlainText(text)) return;
    std::size_t kept = 0;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const auto cells = rows.row(row);
        const auto bad = std::find_if_not(cells.begin(), cells.end(), isPlainText);
        if (bad == cells.end()) {
            keepRow(rows, row, kept++);
            continue;
        }
        const auto column = static_cast<std::size_t>(bad - cells.begin());
        rows.problems.push_back(
            {rows.lines[row], static_cast<std::uint32_t>(column + 1), columns[column], reasonOf(*bad)});
    }
    rows.lines.resize(kept);
    rows.cells.resize(kept * rows.columns);
    std::stable_sort(rows.problems.begin(), rows.problems.end(),
                     [](const RowProblem& a, const RowProblem& b) { return a.line < b.line; });
}

} // namespace headroom
