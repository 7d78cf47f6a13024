// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/text_encoding.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {

namespace {

using namespace std::string_view_literals;

struct Mark
{
    std::string_view bytes;
    TextEncoding encoding;
};
constexpr std::array marks = {
    Mark{"\xEF\xBB\xBF"sv, TextEncoding::Utf8},
    Mark{"\xFF\xFE"sv, TextEncoding::Utf16Le},
    Mark{"\xFE\xFF"sv, TextEncoding::Utf16Be},
};

bool beginsLikeUtf32(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv);
}

bool isUnusualControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1B';
}

// Whether the text would hold next to no control characters if it were UTF-16.
bool isTextAsUtf16(std::string_view bytes, std::size_t highByte)
{
    std::size_t controls = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        if (bytes[i + highByte] == 0 && isUnusualControl(bytes[i + 1 - highByte])) ++controls;
    return controls * 100 <= bytes.size();
}

// Text in Latin letters has a zero in every second byte of UTF-16; other scripts have them at least in spaces, digits
// and line ends, and hardly ever on the other side.
std::optional<TextEncoding> guessUtf16(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == 0) ++zeros[i % 2];
    const std::size_t fewest = bytes.size() / 50 + 1;
    const auto isHigh = [&](std::size_t side) {
        return zeros[side] >= fewest && zeros[side] > 5 * zeros[1 - side] && isTextAsUtf16(bytes, side);
    };
    if (isHigh(1)) return TextEncoding::Utf16Le;
    if (isHigh(0)) return TextEncoding::Utf16Be;
    return std::nullopt;
}

bool looksBinary(std::string_view bytes)
{
    if (bytes.find('\0') != std::string_view::npos) return true;
    const auto controls = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), isUnusualControl));
    return controls * 50 > bytes.size();
}

bool isUtf8WithFewMistakes(std::string_view bytes, bool isWhole)
{
    std::size_t letters = 0; // of more than one byte
    std::size_t mistakes = 0;
    while (!bytes.empty()) {
        const std::size_t length = utf8SequenceLength(bytes);
        if (length == 0 && !isWhole && bytes.size() < 4) break; // cut off
        if (length == 0) ++mistakes;
        if (length > 1) ++letters;
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return mistakes == 0 || letters > mistakes;
}

std::string simplified(std::string_view name)
{
    std::string simple;
    for (const char c : name) {
        if (c == '_') {
            simple.push_back('-');
        } else {
            simple.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        }
    }
    return simple;
}

} // namespace

std::string_view textEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "utf-8";
    case TextEncoding::Utf16Le:
        return "utf-16le";
    case TextEncoding::Utf16Be:
        return "utf-16be";
    case TextEncoding::Windows1252:
        return "windows-1252";
    }
    return "utf-8";
}

std::optional<TextEncoding> textEncodingFromName(std::string_view name)
{
    const std::string simple = simplified(name);
    if (simple == "utf-8" || simple == "utf8" || simple == "utf-8-sig") return TextEncoding::Utf8;
    if (simple == "utf-16" || simple == "utf16" || simple == "utf-16le" || simple == "utf-16-le")
        return TextEncoding::Utf16Le;
    if (simple == "utf-16be" || simple == "utf-16-be") return TextEncoding::Utf16Be;
    if (simple == "windows-1252" || simple == "cp1252" || simple == "latin1" || simple == "latin-1" ||
        simple == "iso-8859-1")
        return TextEncoding::Windows1252;
    return std::nullopt;
}

EncodingGuess guessEncoding(std::string_view firstBytes, bool isWhole)
{
    EncodingGuess guess;
    guess.isUtf32 = beginsLikeUtf32(firstBytes);
    for (const Mark& mark : marks) {
        if (!firstBytes.starts_with(mark.bytes)) continue;
        guess.encoding = mark.encoding;
        guess.markBytes = mark.bytes.size();
        guess.isBinary = mark.encoding == TextEncoding::Utf8 && looksBinary(firstBytes);
        return guess;
    }
    if (const std::optional<TextEncoding> wide = guessUtf16(firstBytes)) {
        guess.encoding = *wide;
        return guess;
    }
    guess.isBinary = looksBinary(firstBytes);
    guess.encoding = isUtf8WithFewMistakes(firstBytes, isWhole) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    return guess;
}

std::size_t byteOrderMark(std::string_view firstBytes, TextEncoding encoding)
{
    for (const Mark& mark : marks)
        if (mark.encoding == encoding && firstBytes.starts_with(mark.bytes)) return mark.bytes.size();
    return 0;
}

} // namespace headroom
