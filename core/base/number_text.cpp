// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <array>
#include <charconv>

namespace headroom {

void appendNumber(std::string& out, double number)
{
    std::array<char, 32> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), end);
}

std::string numberText(double number)
{
    std::string text;
    appendNumber(text, number);
    return text;
}

} // namespace headroom
