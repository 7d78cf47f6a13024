// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace headroom {

/// Bytes of the well-formed UTF-8 sequence at the start of `text` (1 … 4; RFC 3629: no overlong forms, no surrogates,
/// nothing past U+10FFFF), or 0 where there is none.
std::size_t utf8SequenceLength(std::string_view text);

/// Whether all of `text` is well-formed UTF-8.
bool isUtf8(std::string_view text);

} // namespace headroom
