// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// Encodings that a table file may have. What leaves a reader is always UTF-8.
enum class TextEncoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// utf-8, utf-16le, utf-16be, windows-1252.
std::string_view textEncodingName(TextEncoding encoding);

/// Case and "_" for "-" don't matter; also utf8, utf-16 (little endian unless the file begins with another mark),
/// cp1252, latin1 and iso-8859-1 (both read as windows-1252, which holds their letters).
std::optional<TextEncoding> textEncodingFromName(std::string_view name);

/// What the first bytes of a file say about its text.
struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    std::size_t markBytes = 0; // length of the byte order mark
    bool isBinary = false;     // no text in any encoding known here
    bool isUtf32 = false;      // by its byte order mark: known, but not read
};

/// A byte order mark decides; else zero bytes at nearly only even or only odd places mean UTF-16; else well-formed
/// UTF-8 (with a few mistakes, if well-formed letters outnumber them) is UTF-8 and everything else Windows-1252. A zero
/// byte outside UTF-16, or more than a few control characters, make it binary. A letter cut off at the end is no
/// mistake if `isWhole` is false.
EncodingGuess guessEncoding(std::string_view firstBytes, bool isWhole);

/// The length of the byte order mark of `encoding` at the start of `firstBytes`, or 0.
std::size_t byteOrderMark(std::string_view firstBytes, TextEncoding encoding);

} // namespace headroom
