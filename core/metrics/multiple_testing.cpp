// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/multiple_testing.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace headroom {

std::vector<double> benjaminiHochberg(std::span<const double> pValues)
{
    const std::size_t n = pValues.size();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });

    std::vector<double> adjusted(n);
    double least = 1;
    for (std::size_t rank = n; rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        least = std::min(least, pValues[i] * static_cast<double>(n) / static_cast<double>(rank));
        adjusted[i] = least;
    }
    return adjusted;
}

} // namespace headroom
