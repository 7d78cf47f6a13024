// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/metrics/bit_planes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// Row by row the number of examples in group ∩ mask: result[group * masks.size() + mask]. Groups are read once; the
/// masks stay in the processor's cache.
std::vector<std::uint64_t> countGroups(std::span<const ItemSet* const> groups, std::span<const ItemSet* const> masks);

/// Sums of word figures over a group of examples.
struct WordSums
{
    std::uint64_t edits = 0;
    std::uint64_t words = 0;
    double editsSquared = 0;
    double editsTimesWords = 0;
    double wordsSquared = 0;

    WordSums& operator+=(const WordSums& other);
};

/// The sums over group ∩ mask, for each group.
std::vector<WordSums> sumGroups(std::span<const ItemSet* const> groups, const ItemSet& mask, const WordPlanes& planes);

/// `items` without what is in any of the groups.
ItemSet withoutGroups(ItemSet items, std::span<const ItemSet* const> groups);

} // namespace headroom
