// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/dataset/columns.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// The examples with low <= value < high.
struct HistogramBar
{
    double low = 0;
    double high = 0;
    std::size_t n = 0;

    bool operator==(const HistogramBar&) const = default;
};

/// Bars of equal width that cover all known values, at most about `bars` of them. Their ends are round numbers (1, 2 or
/// 5 times a power of ten); for whole numbers the width is whole, for points in time it is a usual one of seconds,
/// minutes, hours or days, in UTC. Empty for text, and where nothing is known. Values that aren't finite are left out.
std::vector<HistogramBar> histogram(const FieldColumn& column, const ItemSet& items, std::size_t bars = 24);

} // namespace headroom
