// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/columns.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// The values of a numeric field or of points in time between two that occur, both included.
struct ValueRange
{
    double low = 0;
    double high = 0;

    bool operator==(const ValueRange&) const = default;
};

/// A column in ranges with about equally many examples each.
struct QuantileBins
{
    std::vector<ValueRange> ranges;  // ascending, apart
    std::vector<std::int32_t> codes; // per example the range, kMissingCode where missing
};

/// Ranges by the values alone, whatever the scope, so that rows stay the same while it changes: the k-th range ends at
/// the least value that k/bins of the known values don't exceed. Equal values are never divided, so there may be fewer
/// ranges than `bins`; with no more different values than `bins` each has its own. Missing is NaN.
QuantileBins quantileBins(std::span<const double> values, int bins);

/// The same for points in time, as milliseconds; missing is kMissingTime.
QuantileBins quantileBins(std::span<const std::int64_t> times, int bins);

} // namespace headroom
