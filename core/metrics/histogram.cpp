// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/histogram.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace headroom {

namespace {

/// Ends of bars: whole multiples of times * 10^exponent, as the doubles that one would write down (3 * 0.1 is not 0.3,
/// 3 / 10 is).
class Scale
{
public:
    Scale(double times, int exponent) : m_times(times), m_power(std::pow(10, std::abs(exponent))), m_up(exponent >= 0)
    {}

    double end(double number) const { return m_up ? number * m_times * m_power : number * m_times / m_power; }
    /// The number of the bar that holds `value`.
    double numberOf(double value) const
    {
        double number = std::floor(value / end(1));
        if (value < end(number)) --number; // rounding took it over the end
        if (value >= end(number + 1)) ++number;
        return number;
    }

private:
    double m_times;
    double m_power;
    bool m_up;
};

/// The least round width that isn't below `width`.
Scale roundScale(double width)
{
    const int exponent = static_cast<int>(std::floor(std::log10(width)));
    const double leading = width / std::pow(10, exponent);
    for (const double times : {1.0, 2.0, 5.0})
        if (leading <= times * (1 + 1e-9)) return {times, exponent};
    return {1, exponent + 1};
}

/// In milliseconds.
Scale timeScale(double width)
{
    constexpr double second = 1000;
    constexpr double minute = 60 * second;
    constexpr double hour = 60 * minute;
    constexpr double day = 24 * hour;
    if (width <= second) return roundScale(std::max(width, 1.0));
    for (const double usual : {1 * second, 2 * second, 5 * second,  10 * second, 15 * second, 30 * second, 1 * minute,
                               2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, 1 * hour,    2 * hour,
                               3 * hour,   6 * hour,   12 * hour,   1 * day,     2 * day,     7 * day,     14 * day,
                               28 * day,   91 * day,   182 * day,   365 * day})
        if (width <= usual) return {usual, 0};
    return {day * 365 * roundScale(width / (day * 365)).end(1), 0};
}

struct Spread
{
    double least = 0;
    double greatest = 0;
    bool isWhole = true; // all values are whole numbers
};

Scale numberScale(const Spread& spread, double bars)
{
    double width = (spread.greatest - spread.least) / bars;
    if (spread.isWhole) width = std::max(width, 1.0);
    if (!(width > 0)) width = spread.least != 0 ? std::abs(spread.least) / 10 : 1;
    return roundScale(std::max(width, std::max(std::abs(spread.least), std::abs(spread.greatest)) * 1e-13));
}

std::vector<HistogramBar> count(const std::vector<double>& values, const Scale& scale, const Spread& spread)
{
    const double first = scale.numberOf(spread.least);
    const auto size = static_cast<std::size_t>(scale.numberOf(spread.greatest) - first) + 1;
    std::vector<HistogramBar> bars(size);
    for (std::size_t i = 0; i < size; ++i) {
        bars[i].low = scale.end(first + static_cast<double>(i));
        bars[i].high = scale.end(first + static_cast<double>(i) + 1);
    }
    for (const double value : values)
        ++bars[static_cast<std::size_t>(scale.numberOf(value) - first)].n;
    return bars;
}

} // namespace

std::vector<HistogramBar> histogram(const FieldColumn& column, const ItemSet& items, std::size_t bars)
{
    std::vector<double> known;
    if (const auto* numbers = std::get_if<NumberColumn>(&column)) {
        items.forEach([&](ExampleIndex item) {
            if (std::isfinite(numbers->values[item])) known.push_back(numbers->values[item]);
        });
    } else if (const auto* times = std::get_if<TimeColumn>(&column)) {
        items.forEach([&](ExampleIndex item) {
            if (times->values[item] != kMissingTime) known.push_back(static_cast<double>(times->values[item]));
        });
    }
    if (known.empty()) return {};

    const auto [least, greatest] = std::minmax_element(known.begin(), known.end());
    const bool isWhole = std::all_of(known.begin(), known.end(), [](double v) { return v == std::floor(v); });
    const Spread spread{*least, *greatest, isWhole};
    const auto wanted = static_cast<double>(std::max<std::size_t>(bars, 1));
    const bool isTime = std::holds_alternative<TimeColumn>(column);
    const Scale scale = isTime ? timeScale((spread.greatest - spread.least) / wanted) : numberScale(spread, wanted);
    return count(known, scale, spread);
}

} // namespace headroom
