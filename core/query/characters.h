// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace headroom {

/// One character of a UTF-8 text and how many bytes it takes. A byte that belongs to no character counts as one
/// character, U+FFFD.
struct Character
{
    char32_t value = 0;
    std::size_t bytes = 1;
};

/// The character at byte `offset`, which must be less than text.size().
Character characterAt(std::string_view text, std::size_t offset);

std::size_t characterCount(std::string_view text);

/// Where the character number `index` (0-based) begins in bytes; text.size() if there are no more.
std::size_t byteOffset(std::string_view text, std::size_t index);

/// White space that separates words: Unicode's, no-break spaces included.
bool isSpaceCharacter(char32_t character);

} // namespace headroom
