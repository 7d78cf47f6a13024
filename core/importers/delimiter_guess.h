// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace headroom {

/// The delimiter of delimited text, of , ; TAB and |: the one that splits its first records most evenly into as many
/// cells as the first of them has (at least two); of equals, the one that makes more columns. A comma if none does.
/// `isAll`: the text ends with `beginning`.
char guessDelimiter(std::string_view beginning, bool isAll);

} // namespace headroom
