// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_values.h"

#include <chrono>
#include <cstddef>

namespace headroom {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool equalsFolded(std::string_view text, std::string_view lower)
{
    if (text.size() != lower.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((text[i] | 0x20) != lower[i]) return false;
    return true;
}

// Takes a text apart from left to right; what doesn't fit makes all further steps fail.
class Taker
{
public:
    explicit Taker(std::string_view text) : m_text(text) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool takeIf(char c)
    {
        if (peek() != c || m_text.empty()) return false;
        m_text.remove_prefix(1);
        return true;
    }
    void expect(char c) { m_ok = takeIf(c) && m_ok; }
    int number(std::size_t digits, int most)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (!isDigit(peek())) {
                m_ok = false;
                return 0;
            }
            value = value * 10 + (m_text.front() - '0');
            m_text.remove_prefix(1);
        }
        if (value > most) m_ok = false;
        return value;
    }
    /// The digits after a decimal sign as thousandths.
    int fraction()
    {
        int value = 0;
        int weight = 100;
        m_ok = m_ok && isDigit(peek());
        for (; isDigit(peek()); m_text.remove_prefix(1)) {
            value += (m_text.front() - '0') * weight;
            weight /= 10;
        }
        return value;
    }

private:
    std::string_view m_text;
    bool m_ok = true;
};

constexpr std::int64_t kMinute = 60'000;

std::int64_t takeTimeOfDay(Taker& taker)
{
    const int hour = taker.number(2, 23);
    taker.expect(':');
    const int minute = taker.number(2, 59);
    std::int64_t milliseconds = (hour * 60 + minute) * kMinute;
    if (!taker.takeIf(':')) return milliseconds;
    milliseconds += taker.number(2, 59) * 1000;
    if (taker.takeIf('.') || taker.takeIf(',')) milliseconds += taker.fraction();
    return milliseconds;
}

std::int64_t takeOffset(Taker& taker)
{
    if (taker.atEnd() || taker.takeIf('Z') || taker.takeIf('z')) return 0;
    const bool isNegative = taker.peek() == '-';
    if (!isNegative) {
        taker.expect('+');
    } else {
        taker.expect('-');
    }
    const int hours = taker.number(2, 23);
    int minutes = 0;
    if (!taker.atEnd()) {
        taker.takeIf(':');
        minutes = taker.number(2, 59);
    }
    const std::int64_t offset = (hours * 60 + minutes) * kMinute;
    return isNegative ? -offset : offset;
}

} // namespace

std::optional<bool> parseBoolValue(std::string_view text)
{
    if (equalsFolded(text, "true")) return true;
    if (equalsFolded(text, "false")) return false;
    return std::nullopt;
}

std::optional<std::int64_t> parseTimeValue(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-') return std::nullopt;
    Taker taker(text);
    const std::chrono::year year(taker.number(4, 9999));
    taker.expect('-');
    const std::chrono::month month(static_cast<unsigned>(taker.number(2, 12)));
    taker.expect('-');
    const std::chrono::day day(static_cast<unsigned>(taker.number(2, 31)));
    const std::chrono::year_month_day date(year, month, day);
    if (!taker.ok() || !date.ok() || static_cast<int>(year) < 1) return std::nullopt;

    std::int64_t milliseconds = std::chrono::sys_days(date).time_since_epoch().count() * (24 * 60 * kMinute);
    if (!taker.atEnd()) {
        if (!taker.takeIf(' ')) taker.expect('T');
        milliseconds += takeTimeOfDay(taker);
        milliseconds -= takeOffset(taker);
    }
    if (!taker.ok() || !taker.atEnd()) return std::nullopt;
    return milliseconds;
}

} // namespace headroom
