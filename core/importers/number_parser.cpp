// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/number_parser.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace headroom {

namespace {

constexpr std::uint64_t kMostExact = std::uint64_t{1} << 53;
// Powers of ten that a double holds exactly: a number of at most 2^53 divided by one of them is correctly rounded
// (Clinger 1990, "How to read floating point numbers accurately").
constexpr std::array<double, 16> kPowers = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                            1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
constexpr std::size_t kSurelyExactDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The parts of a number's text, with what its first digits come to.
struct Parts
{
    bool isNegative = false;
    bool hasPlus = false;
    std::size_t whole = 0;    // digits before the decimal sign
    std::size_t fraction = 0; // digits after it
    bool hasSign = false;     // a decimal sign
    bool hasExponent = false;
    bool hasLeadingZero = false;
    bool endsInZero = false;  // the fraction does
    std::uint64_t digits = 0; // without the decimal sign; right while there are at most 19
};

bool splitExponent(std::string_view text, std::size_t& at)
{
    ++at;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    const std::size_t first = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at > first;
}

bool split(std::string_view text, char decimalSign, Parts& parts)
{
    std::size_t at = 0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        parts.isNegative = text[0] == '-';
        parts.hasPlus = text[0] == '+';
        ++at;
    }
    const std::size_t first = at;
    for (; at < text.size() && isDigit(text[at]); ++at)
        parts.digits = parts.digits * 10 + static_cast<std::uint64_t>(text[at] - '0');
    parts.whole = at - first;
    parts.hasLeadingZero = parts.whole > 1 && text[first] == '0';
    if (at < text.size() && text[at] == decimalSign) {
        parts.hasSign = true;
        const std::size_t begin = ++at;
        for (; at < text.size() && isDigit(text[at]); ++at)
            parts.digits = parts.digits * 10 + static_cast<std::uint64_t>(text[at] - '0');
        parts.fraction = at - begin;
        parts.endsInZero = parts.fraction > 0 && text[at - 1] == '0';
    }
    if (parts.whole + parts.fraction == 0) return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        parts.hasExponent = true;
        if (!splitExponent(text, at)) return false;
    }
    return at == text.size();
}

bool isWhole(const Parts& parts)
{
    return !parts.hasSign && !parts.hasExponent;
}

bool fitsInteger(const Parts& parts)
{
    return parts.whole <= 19 && parts.digits <= kMostExact;
}

ParsedNumber integerOf(const Parts& parts)
{
    ParsedNumber number;
    number.kind = NumberKind::Int;
    number.integer = static_cast<std::int64_t>(parts.digits);
    if (parts.isNegative) number.integer = -number.integer;
    number.real = static_cast<double>(number.integer);
    number.canonical = !parts.hasPlus && !parts.hasLeadingZero && !(parts.isNegative && parts.digits == 0);
    return number;
}

// By the library where the short way isn't surely exact.
double slowValue(std::string_view text, char decimalSign)
{
    std::string plain(text.substr(text.starts_with('+') ? 1 : 0));
    for (char& c : plain)
        if (c == decimalSign) c = '.';
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return error == std::errc{} ? value : std::nan("");
}

ParsedNumber realOf(std::string_view text, char decimalSign, const Parts& parts)
{
    ParsedNumber number;
    const bool isShort = !parts.hasExponent && parts.whole + parts.fraction <= kSurelyExactDigits;
    number.real = isShort ? static_cast<double>(parts.digits) / kPowers[parts.fraction] : slowValue(text, decimalSign);
    if (isShort && parts.isNegative) number.real = -number.real;
    if (!std::isfinite(number.real)) return {};
    number.kind = NumberKind::Real;
    // Formatting changes to an exponent below 0.001 at the earliest, and with a fraction never above.
    number.canonical = isShort && decimalSign == '.' && parts.whole > 0 && parts.fraction > 0 && !parts.endsInZero &&
                       !parts.hasPlus && !parts.hasLeadingZero && std::abs(number.real) >= 0.001;
    return number;
}

} // namespace

ParsedNumber parseNumber(std::string_view text, char decimalSign)
{
    Parts parts;
    if (!split(text, decimalSign, parts) || parts.hasPlus || parts.hasLeadingZero) return {};
    const bool isNegativeZero = parts.isNegative && parts.whole == 1 && parts.digits == 0;
    if (!isWhole(parts) || isNegativeZero) return realOf(text, decimalSign, parts);
    return fitsInteger(parts) ? integerOf(parts) : ParsedNumber{};
}

ParsedNumber parseForcedNumber(std::string_view text, char decimalSign)
{
    Parts parts;
    if (!split(text, decimalSign, parts)) return {};
    return isWhole(parts) && fitsInteger(parts) ? integerOf(parts) : realOf(text, decimalSign, parts);
}

} // namespace headroom
