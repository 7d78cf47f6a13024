// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <cmath>

namespace headroom {

namespace {

void appendControl(std::string& out, char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hex[byte >> 4];
    out += hex[byte & 15];
}

} // namespace

JsonWriter& JsonWriter::beginObject()
{
    raw("{").m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    m_needsComma = false;
    return raw("}");
}

JsonWriter& JsonWriter::beginArray()
{
    raw("[").m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    m_needsComma = false;
    return raw("]");
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    value(name);
    m_text += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::null()
{
    return raw("null");
}

JsonWriter& JsonWriter::value(std::string_view text)
{
    separate();
    m_text += '"';
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const std::size_t length = utf8SequenceLength(text.substr(at));
        if (length == 0) {
            m_text += "\xEF\xBF\xBD";
            ++at;
            continue;
        }
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            appendControl(m_text, c);
        } else {
            m_text += text.substr(at, length);
        }
        at += length;
    }
    m_text += '"';
    return *this;
}

JsonWriter& JsonWriter::real(double number)
{
    if (!std::isfinite(number)) return null();
    return raw(numberText(number));
}

JsonWriter& JsonWriter::raw(std::string_view token)
{
    separate();
    m_text += token;
    return *this;
}

void JsonWriter::separate()
{
    if (m_needsComma) m_text += ',';
    m_needsComma = true;
}

} // namespace headroom
