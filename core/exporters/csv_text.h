// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// Appends one CSV cell for machines (RFC 4180, comma): the text byte for byte, in quotes where it holds a comma, a
/// quote, a line break or outer white space, and where it is empty: "" is an empty text, nothing is missing.
void appendCsvCell(std::string& out, std::string_view text);

/// `text` as it may stand in a spreadsheet meant for people: where the first character would start a formula
/// (= + - @, their full-width forms, tab, carriage return, line feed), an apostrophe goes before it, which makes
/// spreadsheet programs read text.
std::string defusedText(std::string_view text);

} // namespace headroom
