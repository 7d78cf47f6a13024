// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_text.h"

#include "app/cli/text_table.h"

#include <array>
#include <charconv>
#include <cmath>

namespace headroom::cli {

namespace {

std::string fixedText(double number, int digits)
{
    std::array<char, 400> out; // the longest double has 309 digits before the point
    const auto [end, error] =
        std::to_chars(out.data(), out.data() + out.size(), number, std::chars_format::fixed, digits);
    const std::string text(out.data(), end);
    const bool isZero = text.find_first_not_of("-0.") == text.npos;
    return isZero && text.front() == '-' ? text.substr(1) : text; // "-0.00" says nothing
}

} // namespace

std::string countText(std::uint64_t count)
{
    std::string text = std::to_string(count);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, 1, ',');
    return text;
}

std::string decimalText(std::optional<double> number, int digits)
{
    return number && std::isfinite(*number) ? fixedText(*number, digits) : kUndefined;
}

std::string pValueText(std::optional<double> p)
{
    return p && *p < 0.0001 ? "< 0.0001" : decimalText(p, 4);
}

std::string percentText(std::optional<double> proportion)
{
    return proportion ? fixedText(100 * *proportion, 2) + " %" : kUndefined;
}

std::string pointsText(std::optional<double> proportion)
{
    return proportion ? fixedText(100 * *proportion, 2) : kUndefined;
}

std::string limitsText(const std::optional<Interval>& interval)
{
    if (!interval) return kUndefined;
    return fixedText(100 * interval->low, 1) + "–" + fixedText(100 * interval->high, 1);
}

} // namespace headroom::cli
