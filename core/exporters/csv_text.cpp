// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/csv_text.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

bool needsQuotes(std::string_view text)
{
    if (text.empty()) return true;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return isBlank(text.front()) || isBlank(text.back()) || text.find_first_of(",\"\r\n") != std::string_view::npos;
}

} // namespace

void appendCsvCell(std::string& out, std::string_view text)
{
    if (!needsQuotes(text)) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

std::string defusedText(std::string_view text)
{
    constexpr std::array<std::string_view, 11> starters = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                           "\n", "＝", "＋", "－", "＠"};
    const bool isDangerous = std::any_of(starters.begin(), starters.end(),
                                         [&](std::string_view starter) { return text.starts_with(starter); });
    return (isDangerous ? "'" : "") + std::string(text);
}

} // namespace headroom
