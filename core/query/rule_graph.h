// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/bound_query.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// The tags (of `tagCount`) that a query asks about, in ascending order.
std::vector<std::size_t> tagsAskedBy(const BoundQuery& query, std::size_t tagCount);

inline constexpr std::size_t kNoCircle = static_cast<std::size_t>(-1);

/// In which order nodes can be worked off so that each comes after all that it points to.
struct WorkOrder
{
    std::vector<std::size_t> order;                // without those that lead into a circle
    std::vector<std::vector<std::size_t>> circles; // each as it is walked, the first node not repeated
    std::vector<std::size_t> circleOf;             // by node: the circle that it is in or leads into, or kNoCircle
};

/// `pointsTo[node]` are the nodes that must come before `node`.
WorkOrder workOrder(const std::vector<std::vector<std::size_t>>& pointsTo);

} // namespace headroom
