// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/field_groups.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// The different values, ascending, if there are at most `most`; else empty.
std::vector<double> fewValues(std::span<const double> known, std::size_t most)
{
    std::vector<double> values;
    for (const double value : known) {
        const auto at = std::lower_bound(values.begin(), values.end(), value);
        if (at != values.end() && *at == value) continue;
        if (values.size() == most) return {};
        values.insert(at, value);
    }
    return values;
}

/// The last value of each range. Puts `known` into another order.
std::vector<double> upperEnds(std::vector<double>& known, std::size_t bins)
{
    std::vector<double> ends = fewValues(known, bins);
    if (!ends.empty() || known.empty()) return ends;
    auto from = known.begin();
    for (std::size_t k = 1; k <= bins; ++k) {
        const std::size_t rank = (known.size() * k + bins - 1) / bins; // the rank-th smallest, from 1
        const auto at = known.begin() + static_cast<std::ptrdiff_t>(rank - 1);
        if (at < from) continue;
        std::nth_element(from, at, known.end());
        if (ends.empty() || *at > ends.back()) ends.push_back(*at);
        from = at;
    }
    return ends;
}

} // namespace

QuantileBins quantileBins(std::span<const double> values, int bins)
{
    std::vector<double> known;
    known.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(known),
                 [](double value) { return !std::isnan(value); });
    const std::vector<double> ends = upperEnds(known, static_cast<std::size_t>(std::max(bins, 1)));

    QuantileBins result;
    for (const double end : ends)
        result.ranges.push_back({end, end});
    result.codes.assign(values.size(), kMissingCode);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        const auto range = std::lower_bound(ends.begin(), ends.end(), values[i]) - ends.begin();
        result.codes[i] = static_cast<std::int32_t>(range);
        double& low = result.ranges[static_cast<std::size_t>(range)].low;
        low = std::min(low, values[i]);
    }
    return result;
}

QuantileBins quantileBins(std::span<const std::int64_t> times, int bins)
{
    std::vector<double> values(times.size());
    std::transform(times.begin(), times.end(), values.begin(),
                   [](std::int64_t time) { return time == kMissingTime ? kMissingNumber : static_cast<double>(time); });
    return quantileBins(values, bins);
}

} // namespace headroom
