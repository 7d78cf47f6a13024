// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include "core/base/utf8.h"

#include <QCoreApplication>

#include <wchar.h>

namespace headroom::cli {

namespace {

// The code point of the well-formed sequence `bytes`.
char32_t decoded(std::string_view bytes)
{
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (bytes.size() == 1) return first;
    char32_t point = first & (0xFFU >> (bytes.size() + 1));
    for (const char c : bytes.substr(1))
        point = point << 6 | (static_cast<unsigned char>(c) & 0x3FU);
    return point;
}

std::size_t widthOf(std::string_view sequence)
{
    const int width = wcwidth(static_cast<wchar_t>(decoded(sequence)));
    return width < 0 ? 1 : static_cast<std::size_t>(width);
}

bool isControl(std::string_view sequence)
{
    const char32_t point = decoded(sequence);
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

std::string wrappedParagraph(std::string_view text, std::size_t indent, std::size_t width, bool hangs)
{
    std::string out;
    std::string line = hangs ? std::string() : std::string(indent, ' ');
    std::size_t column = indent;
    bool isEmpty = true;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" \n");
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        if (word.empty()) continue;
        const std::size_t length = displayWidth(word);
        if (!isEmpty && column + 1 + length > width) {
            out += line + '\n';
            line = std::string(indent, ' ');
            column = indent;
            isEmpty = true;
        }
        if (!isEmpty) line += ' ';
        column += length + (isEmpty ? 0 : 1);
        line += word;
        isEmpty = false;
    }
    return out + line + '\n';
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string translated(const char* source)
{
    return QCoreApplication::translate("Cli", source).toStdString();
}

std::string joined(const std::vector<std::string_view>& texts, std::string_view separator)
{
    std::string out;
    for (const std::string_view text : texts) {
        if (!out.empty()) out += separator;
        out += text;
    }
    return out;
}

std::vector<std::string> splitAtCommas(std::string_view text)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t comma = text.find(',');
        parts.emplace_back(text.substr(0, comma));
        if (comma == text.npos) return parts;
        text.remove_prefix(comma + 1);
    }
}

std::string onOneLine(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t length = utf8SequenceLength(text);
        const std::string_view sequence = text.substr(0, length == 0 ? 1 : length);
        text.remove_prefix(sequence.size());
        if (length == 1 && std::string_view("\n\r\t").find(sequence[0]) != std::string_view::npos)
            out += ' ';
        else if (length == 0 || isControl(sequence))
            out += "\xEF\xBF\xBD";
        else
            out += sequence;
    }
    return out;
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    while (!text.empty()) {
        const std::size_t length = utf8SequenceLength(text);
        width += length == 0 ? 1 : widthOf(text.substr(0, length));
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return width;
}

std::string elided(std::string_view text, std::size_t width)
{
    if (displayWidth(text) <= width) return std::string(text);
    std::string out;
    for (std::size_t used = 0; !text.empty();) {
        const std::size_t length = std::max<std::size_t>(1, utf8SequenceLength(text));
        used += displayWidth(text.substr(0, length));
        if (used + 1 > width) break;
        out += text.substr(0, length);
        text.remove_prefix(length);
    }
    return out + "\xE2\x80\xA6";
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width, bool hangs)
{
    std::string out;
    for (;;) {
        const std::size_t end = text.find("\n\n");
        out += wrappedParagraph(text.substr(0, end), indent, width, hangs);
        if (end == text.npos) return out;
        out += '\n';
        text.remove_prefix(end + 2);
        hangs = false;
    }
}

} // namespace headroom::cli
