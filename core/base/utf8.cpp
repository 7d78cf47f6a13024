// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

namespace headroom {

namespace {

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool between(unsigned char byte, int low, int high)
{
    return byte >= low && byte <= high;
}

} // namespace

std::size_t utf8SequenceLength(std::string_view text)
{
    if (text.empty()) return 0;
    const unsigned char first = byteAt(text, 0);
    if (first < 0x80) return 1;
    const unsigned char second = byteAt(text, 1);
    if (between(first, 0xC2, 0xDF)) return between(second, 0x80, 0xBF) ? 2 : 0;
    const bool isThird = between(byteAt(text, 2), 0x80, 0xBF);
    if (between(first, 0xE0, 0xEF)) {
        const int low = first == 0xE0 ? 0xA0 : 0x80;
        const int high = first == 0xED ? 0x9F : 0xBF;
        return between(second, low, high) && isThird ? 3 : 0;
    }
    if (between(first, 0xF0, 0xF4)) {
        const int low = first == 0xF0 ? 0x90 : 0x80;
        const int high = first == 0xF4 ? 0x8F : 0xBF;
        return between(second, low, high) && isThird && between(byteAt(text, 3), 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = utf8SequenceLength(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

} // namespace headroom
