// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/characters.h"

#include "core/base/utf8.h"

#include <QChar>

namespace headroom {

Character characterAt(std::string_view text, std::size_t offset)
{
    const std::size_t bytes = utf8SequenceLength(text.substr(offset));
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (bytes == 0) return {0xFFFD, 1};
    if (bytes == 1) return {lead, 1};
    char32_t value = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i)
        value = (value << 6) | (static_cast<unsigned char>(text[offset + i]) & 0x3FU);
    return {value, bytes};
}

std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); offset += characterAt(text, offset).bytes)
        ++count;
    return count;
}

std::size_t byteOffset(std::string_view text, std::size_t index)
{
    std::size_t offset = 0;
    for (; index > 0 && offset < text.size(); --index)
        offset += characterAt(text, offset).bytes;
    return offset;
}

bool isSpaceCharacter(char32_t character)
{
    return QChar::isSpace(character);
}

} // namespace headroom
