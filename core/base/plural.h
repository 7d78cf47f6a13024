// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace headroom {

/// The number that tr() takes to choose between the forms of a sentence: "1 example", "2 examples". The sources give
/// the form for many, which stands where no translation is installed; translations/ has the others, English too.
constexpr int pluralOf(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace headroom
