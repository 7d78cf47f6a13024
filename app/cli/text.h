// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace headroom::cli {

QString fromUtf8(std::string_view text);
/// An English source text of a CommandSpec in the user's language, as UTF-8.
std::string translated(const char* source);

std::string joined(const std::vector<std::string_view>& texts, std::string_view separator);

/// "a,b" as its parts; at least one, empty ones included.
std::vector<std::string> splitAtCommas(std::string_view text);

/// Text from data or from outside as it may stand on a terminal and on one line: line ends and tabs become spaces,
/// other control characters and what is not UTF-8 become U+FFFD.
std::string onOneLine(std::string_view text);

/// How many columns of a terminal the text takes: wide characters two, combining ones none. For text without control
/// characters.
std::size_t displayWidth(std::string_view text);

/// At most `width` columns of it, "…" standing for what was cut.
std::string elided(std::string_view text, std::size_t width);

/// Breaks each paragraph at spaces into lines of at most `width` columns, each indented by `indent` spaces (the first
/// one not, if `hangs`) and ended by a line end.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width, bool hangs = false);

} // namespace headroom::cli
