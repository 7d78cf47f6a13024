// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/bound_query.h"

#include <string>
#include <string_view>

namespace headroom {

/// Holds texts against a TextTest, many with one object ("contains" by full case folding). Does not look at `negated`.
/// Not for several threads at once.
class TextMatcher
{
public:
    explicit TextMatcher(const TextTest& test);
    bool matches(std::string_view text);

private:
    bool holdsNeedle(std::string_view text);

    const TextTest& m_test;
    std::string m_needle; // folded
    bool m_needleIsAscii = true;
    std::string m_folded; // of the text at hand
};

} // namespace headroom
