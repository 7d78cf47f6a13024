// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/xlsx_text.h"

#include "core/base/number_text.h"

#include <QString>

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace headroom {

namespace {

constexpr double kMostExact = 9007199254740992.0; // 2^53
constexpr std::int64_t kDayMilliseconds = 86'400'000;
constexpr std::size_t kMostReferenceLetters = 3;
constexpr qsizetype kEscapeLength = 7; // _xHHHH_

std::optional<char16_t> escapeAt(QStringView text, qsizetype at)
{
    if (text.size() - at < kEscapeLength || text[at + 1] != u'x' || text[at + 6] != u'_') return std::nullopt;
    bool isHex = false;
    const ushort unit = text.mid(at + 2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(static_cast<char16_t>(unit)) : std::nullopt;
}

std::string clockText(std::int64_t milliseconds)
{
    char buffer[32];
    const auto seconds = static_cast<int>(milliseconds / 1000);
    const auto rest = static_cast<int>(milliseconds % 1000);
    int length =
        std::snprintf(buffer, sizeof buffer, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (rest != 0)
        length += std::snprintf(buffer + length, sizeof buffer - static_cast<std::size_t>(length), ".%03d", rest);
    return {buffer, static_cast<std::size_t>(length)};
}

} // namespace

SheetNumber sheetNumberOfCode(std::string_view code)
{
    bool hasDate = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = static_cast<char>(code[i] | 0x20);
        if (code[i] == ';') break; // the format of negative numbers
        if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (code[i] == '[') {
            if (i + 1 < code.size() &&
                std::string_view("hms").find(static_cast<char>(code[i + 1] | 0x20)) != std::string_view::npos)
                return SheetNumber::Plain;
            i = std::min(code.find(']', i), code.size());
        } else if (code.substr(i, 7) == "General") {
            i += 6;
        } else if (c == 'y' || c == 'd') {
            hasDate = true;
        } else if (c == 'h' || c == 's') {
            hasTime = true;
        } else if (c == 'm') {
            hasMonthOrMinute = true;
        }
    }
    if (hasDate || (hasMonthOrMinute && !hasTime)) return SheetNumber::Date;
    return hasTime ? SheetNumber::TimeOfDay : SheetNumber::Plain;
}

SheetNumber sheetNumberOfBuiltin(int number)
{
    if (number >= 18 && number <= 21) return SheetNumber::TimeOfDay;
    const bool isDate =
        (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
    if (isDate) return SheetNumber::Date;
    return number == 45 || number == 47 ? SheetNumber::TimeOfDay : SheetNumber::Plain;
}

std::string sheetNumberText(std::string_view stored)
{
    double value = 0;
    const auto [end, error] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (error != std::errc{} || end != stored.data() + stored.size() || !std::isfinite(value))
        return std::string(stored);
    if (std::abs(value) <= kMostExact && value == std::floor(value))
        return std::to_string(static_cast<std::int64_t>(value));
    return numberText(value);
}

std::optional<std::string> sheetTimeText(double serial, bool isFrom1904, SheetNumber format)
{
    if (!(serial >= 0) || serial >= 2958466) return std::nullopt; // the year 10000
    double day = std::floor(serial);
    auto milliseconds = static_cast<std::int64_t>(std::round((serial - day) * static_cast<double>(kDayMilliseconds)));
    if (milliseconds == kDayMilliseconds) {
        milliseconds = 0;
        day += 1;
    }
    if (format == SheetNumber::TimeOfDay && day == 0) return clockText(milliseconds);
    using namespace std::chrono;
    const sys_days first = isFrom1904 ? sys_days(year(1904) / 1 / 1) : sys_days(year(1899) / 12 / 30);
    const bool isBeforeWrongDay = !isFrom1904 && day < 60;
    const year_month_day date(first + days(static_cast<int>(day) + (isBeforeWrongDay ? 1 : 0)));
    char buffer[32];
    const int length = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    std::string text(buffer, static_cast<std::size_t>(length));
    if (milliseconds != 0) text += "T" + clockText(milliseconds);
    return text;
}

void appendSheetText(QStringView stored, std::string& out)
{
    if (!stored.contains(u"_x")) {
        const QByteArray utf8 = stored.toUtf8();
        out.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        return;
    }
    QString text;
    for (qsizetype i = 0; i < stored.size(); ++i) {
        const std::optional<char16_t> escaped = stored[i] == u'_' ? escapeAt(stored, i) : std::nullopt;
        text += escaped ? QChar(*escaped) : stored[i];
        if (escaped) i += kEscapeLength - 1;
    }
    out += text.toStdString();
}

std::optional<std::size_t> columnOfReference(QStringView reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z') break;
        column = column * 26 + static_cast<std::size_t>(c.unicode() - u'A' + 1);
        if (++letters > kMostReferenceLetters) return std::nullopt;
    }
    return letters == 0 ? std::nullopt : std::optional(column - 1);
}

} // namespace headroom
