// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/review_sample.h"

#include "core/base/key_hash.h"

#include <algorithm>
#include <utility>

namespace headroom {

std::vector<ExampleIndex> drawByKey(const ItemSet& items, const StringPool& keys, std::size_t n, std::uint64_t seed)
{
    std::vector<std::pair<std::uint64_t, ExampleIndex>> order;
    order.reserve(items.count());
    items.forEach([&](ExampleIndex item) { order.emplace_back(keyHash(seed, keys[item]), item); });

    const auto drawn = order.begin() + static_cast<std::ptrdiff_t>(std::min(n, order.size()));
    std::partial_sort(order.begin(), drawn, order.end(), [&keys](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : keys[a.second] < keys[b.second];
    });
    std::vector<ExampleIndex> result;
    for (auto each = order.begin(); each != drawn; ++each)
        result.push_back(each->second);
    return result;
}

DrawnExamples drawReviewSample(const ItemSet& scopeErrors, const ItemSet& scopeRight, const StringPool& keys,
                               std::size_t errors, std::size_t right, std::uint64_t seed)
{
    return {drawByKey(scopeErrors, keys, errors, seed), drawByKey(scopeRight, keys, right, seed)};
}

} // namespace headroom
