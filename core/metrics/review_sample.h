// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/string_pool.h"

#include <cstdint>
#include <vector>

namespace headroom {

struct DrawnExamples
{
    std::vector<ExampleIndex> errors; // in the order drawn
    std::vector<ExampleIndex> right;
};

/// The first `n` of `items` in the order of a hash of seed and key: the same on every machine, whatever the order of
/// the rows and whatever else is in the project. All of them where there are fewer.
std::vector<ExampleIndex> drawByKey(const ItemSet& items, const StringPool& keys, std::size_t n, std::uint64_t seed);

/// Draws the examples that make figures of hand tags honest (metrics.md, "Tags put on by hand"): `errors` of the
/// scope's errors and `right` of its right examples, each at random.
DrawnExamples drawReviewSample(const ItemSet& scopeErrors, const ItemSet& scopeRight, const StringPool& keys,
                               std::size_t errors, std::size_t right, std::uint64_t seed);

} // namespace headroom
