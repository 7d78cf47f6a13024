// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace headroom {

enum class NumberKind : std::uint8_t { None, Int, Real };

struct ParsedNumber
{
    NumberKind kind = NumberKind::None;
    bool canonical = true; // the text is what formatting the number gives: "0.5", not "0.50" or "5e-1"
    std::int64_t integer = 0;
    double real = 0; // of an Int too
};

/// Reads a number as a file's cell holds it; all of `text` must be one.
/// Int: "0", or digits that begin with another than 0, perhaps after "-"; at most 2^53 either way. Real: the same with
/// a decimal sign, or an exponent, as far as a double can hold it; and "-0". Whatever a number would lose by being read
/// stays text: leading zeros ("007"), "+5", whole numbers past 2^53.
ParsedNumber parseNumber(std::string_view text, char decimalSign);

/// For a column that was said to hold numbers: leading zeros, "+" and whole numbers of any size that a double holds
/// are let through too.
ParsedNumber parseForcedNumber(std::string_view text, char decimalSign);

} // namespace headroom
