// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/text_encoding.h"

#include <string>
#include <string_view>

namespace headroom {

/// A byte that never occurs in UTF-8. It stands where a file's bytes mean nothing in its encoding, so that the check of
/// each row finds the mistake and its place.
inline constexpr char kMistake = '\xFF';

/// Turns bytes of an encoding into UTF-8, piece by piece.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) {}

    /// Appends the text of `bytes` to `out`; a letter that they cut off waits for the next call. UTF-8 passes
    /// unchecked.
    void decode(std::string_view bytes, std::string& out);
    /// What is left over at the end of the file becomes a mistake.
    void finish(std::string& out);

private:
    void decodeUnit(unsigned unit, std::string& out);

    TextEncoding m_encoding;
    bool m_hasHalf = false; // of a UTF-16 unit
    unsigned char m_half = 0;
    unsigned m_highSurrogate = 0;
};

} // namespace headroom
