// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/text_decoder.h"

#include <array>

namespace headroom {

namespace {

// Bytes 0x80 … 0x9F (the others are those of Latin-1); 0 where Windows-1252 has no letter.
// https://encoding.spec.whatwg.org/index-windows-1252.txt; the five control characters that it lists at 81, 8D, 8F, 90
// and 9D stand for bytes that the code page leaves undefined.
constexpr std::array<unsigned, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void appendUtf8(unsigned point, std::string& out)
{
    const auto put = [&out](unsigned byte) { out.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

void appendWindows1252(unsigned char byte, std::string& out)
{
    const unsigned point = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte;
    if (point == 0 && byte != 0) {
        out.push_back(kMistake);
    } else {
        appendUtf8(point, out);
    }
}

bool isHighSurrogate(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

void TextDecoder::decode(std::string_view bytes, std::string& out)
{
    if (m_encoding == TextEncoding::Utf8) {
        out.append(bytes);
        return;
    }
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (m_encoding == TextEncoding::Windows1252) {
            appendWindows1252(byte, out);
        } else if (!m_hasHalf) {
            m_half = byte;
            m_hasHalf = true;
        } else {
            m_hasHalf = false;
            const bool isLittle = m_encoding == TextEncoding::Utf16Le;
            const unsigned low = isLittle ? m_half : byte;
            const unsigned high = isLittle ? byte : m_half;
            decodeUnit(high << 8 | low, out);
        }
    }
}

void TextDecoder::decodeUnit(unsigned unit, std::string& out)
{
    if (m_highSurrogate != 0 && isLowSurrogate(unit)) {
        appendUtf8(0x10000 + ((m_highSurrogate - 0xD800) << 10) + (unit - 0xDC00), out);
        m_highSurrogate = 0;
        return;
    }
    if (m_highSurrogate != 0) out.push_back(kMistake);
    m_highSurrogate = isHighSurrogate(unit) ? unit : 0;
    if (m_highSurrogate != 0) return;
    if (isLowSurrogate(unit)) {
        out.push_back(kMistake);
    } else {
        appendUtf8(unit, out);
    }
}

void TextDecoder::finish(std::string& out)
{
    if (m_hasHalf || m_highSurrogate != 0) out.push_back(kMistake);
    m_hasHalf = false;
    m_highSurrogate = 0;
}

} // namespace headroom
