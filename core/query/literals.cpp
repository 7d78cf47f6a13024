// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/literals.h"

#include "core/dataset/columns.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a written time from the front, piece by piece.
class TimeReader
{
public:
    explicit TimeReader(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    bool failed() const { return m_failed; }

    bool take(char c)
    {
        const bool found = !m_rest.empty() && m_rest.front() == c;
        if (found) m_rest.remove_prefix(1);
        return found;
    }

    void expect(char c)
    {
        if (!take(c)) m_failed = true;
    }

    /// Exactly `digits` digits, their value within least … most.
    int number(std::size_t digits, int least, int most)
    {
        int value = 0;
        std::size_t read = 0;
        for (; read < digits && !m_rest.empty() && isDigit(m_rest.front()); ++read) {
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        if (read != digits || value < least || value > most) m_failed = true;
        return value;
    }

    /// The digits of a fraction of a second in milliseconds, what is finer dropped.
    int milliseconds()
    {
        int value = 0;
        int scale = 100;
        if (m_rest.empty() || !isDigit(m_rest.front())) m_failed = true;
        while (!m_rest.empty() && isDigit(m_rest.front())) {
            value += (m_rest.front() - '0') * scale;
            scale /= 10;
            m_rest.remove_prefix(1);
        }
        return value;
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// The zone at the end as what must be taken off to get UTC.
milliseconds zoneOffset(TimeReader& reader)
{
    const bool behind = reader.take('-');
    if (!behind && !reader.take('+')) {
        reader.take('Z');
        return milliseconds(0);
    }
    milliseconds offset = hours(reader.number(2, 0, 23));
    reader.take(':');
    offset += minutes(reader.number(2, 0, 59));
    return behind ? -offset : offset;
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<InclusiveRange<std::int64_t>> parseTime(std::string_view text)
{
    TimeReader reader(text);
    const int year = reader.number(4, 0, 9999);
    reader.expect('-');
    const int month = reader.number(2, 1, 12);
    reader.expect('-');
    const int day = reader.number(2, 1, 31);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (reader.failed() || !date.ok()) return std::nullopt;

    milliseconds begin = std::chrono::sys_days(date).time_since_epoch();
    milliseconds covered = hours(24);
    if (!reader.atEnd()) {
        if (!reader.take(' ')) reader.expect('T');
        begin += hours(reader.number(2, 0, 23));
        reader.expect(':');
        begin += minutes(reader.number(2, 0, 59));
        covered = minutes(1);
        if (reader.take(':')) {
            begin += seconds(reader.number(2, 0, 59));
            covered = seconds(1);
            if (reader.take('.')) {
                begin += milliseconds(reader.milliseconds());
                covered = milliseconds(1);
            }
        }
        begin -= zoneOffset(reader);
    }
    if (reader.failed() || !reader.atEnd()) return std::nullopt;
    return InclusiveRange<std::int64_t>{begin.count(), (begin + covered).count() - 1};
}

std::vector<InclusiveRange<double>> numbersWhere(CompareOp op, double value)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const InclusiveRange<double> below{-infinity, std::nextafter(value, -infinity)};
    const InclusiveRange<double> above{std::nextafter(value, infinity), infinity};
    switch (op) {
    case CompareOp::Equal:
        return {{value, value}};
    case CompareOp::NotEqual:
        return {below, above};
    case CompareOp::Less:
        return {below};
    case CompareOp::LessEqual:
        return {{-infinity, value}};
    case CompareOp::Greater:
        return {above};
    case CompareOp::GreaterEqual:
        return {{value, infinity}};
    case CompareOp::Contains:
        break;
    }
    return {};
}

std::vector<InclusiveRange<std::int64_t>> timesWhere(CompareOp op, InclusiveRange<std::int64_t> value)
{
    constexpr std::int64_t first = kMissingTime + 1;
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    switch (op) {
    case CompareOp::Equal:
        return {value};
    case CompareOp::NotEqual:
        return {{first, value.first - 1}, {value.last + 1, last}};
    case CompareOp::Less:
        return {{first, value.first - 1}};
    case CompareOp::LessEqual:
        return {{first, value.last}};
    case CompareOp::Greater:
        return {{value.last + 1, last}};
    case CompareOp::GreaterEqual:
        return {{value.first, last}};
    case CompareOp::Contains:
        break;
    }
    return {};
}

template<class T>
std::vector<InclusiveRange<T>> mergedRanges(std::vector<InclusiveRange<T>> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<InclusiveRange<T>> merged;
    for (const InclusiveRange<T>& range : ranges) {
        if (!merged.empty() && range.first <= merged.back().last)
            merged.back().last = std::max(merged.back().last, range.last);
        else
            merged.push_back(range);
    }
    return merged;
}

template std::vector<InclusiveRange<double>> mergedRanges(std::vector<InclusiveRange<double>>);
template std::vector<InclusiveRange<std::int64_t>> mergedRanges(std::vector<InclusiveRange<std::int64_t>>);

} // namespace headroom
