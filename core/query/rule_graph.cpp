// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rule_graph.h"

#include <algorithm>

namespace headroom {

namespace {

void collectTags(const BoundQuery& query, std::vector<bool>& asked)
{
    for (const BoundQuery& operand : query.operands)
        collectTags(operand, asked);
    if (query.kind != BoundQuery::Kind::Condition || query.condition.subject.kind != SubjectKind::Tag) return;
    const auto* test = std::get_if<TagTest>(&query.condition.test);
    if (!test || test->negated) {
        asked.assign(asked.size(), true);
        return;
    }
    for (const std::size_t tag : test->tags)
        asked[tag] = true;
}

/// Finds the circles among the nodes that `order` left out. Each of them points to another one, and following the first
/// such pointer again and again leads into a circle.
void findCircles(const std::vector<std::vector<std::size_t>>& pointsTo, const std::vector<bool>& ordered,
                 WorkOrder& result)
{
    constexpr std::size_t notSeen = static_cast<std::size_t>(-1);
    result.circleOf.assign(pointsTo.size(), kNoCircle);
    std::vector<std::size_t> placeOnPath(pointsTo.size(), notSeen);
    for (std::size_t start = 0; start < pointsTo.size(); ++start) {
        std::vector<std::size_t> path;
        std::size_t node = start;
        while (!ordered[node] && result.circleOf[node] == kNoCircle && placeOnPath[node] == notSeen) {
            placeOnPath[node] = path.size();
            path.push_back(node);
            node = *std::find_if(pointsTo[node].begin(), pointsTo[node].end(),
                                 [&](std::size_t next) { return !ordered[next]; });
        }
        if (path.empty()) continue;
        if (result.circleOf[node] == kNoCircle) {
            result.circleOf[node] = result.circles.size();
            result.circles.emplace_back(path.begin() + static_cast<std::ptrdiff_t>(placeOnPath[node]), path.end());
        }
        for (const std::size_t passed : path)
            result.circleOf[passed] = result.circleOf[node];
    }
}

} // namespace

std::vector<std::size_t> tagsAskedBy(const BoundQuery& query, std::size_t tagCount)
{
    std::vector<bool> asked(tagCount, false);
    collectTags(query, asked);
    std::vector<std::size_t> tags;
    for (std::size_t tag = 0; tag < tagCount; ++tag) {
        if (asked[tag]) tags.push_back(tag);
    }
    return tags;
}

WorkOrder workOrder(const std::vector<std::vector<std::size_t>>& pointsTo)
{
    const std::size_t nodes = pointsTo.size();
    std::vector<std::size_t> waitsFor(nodes);
    std::vector<std::vector<std::size_t>> pointedToBy(nodes);
    for (std::size_t node = 0; node < nodes; ++node) {
        waitsFor[node] = pointsTo[node].size();
        for (const std::size_t before : pointsTo[node])
            pointedToBy[before].push_back(node);
    }

    WorkOrder result;
    std::vector<bool> ordered(nodes, false);
    for (std::size_t node = 0; node < nodes; ++node) {
        if (waitsFor[node] == 0) result.order.push_back(node);
    }
    for (std::size_t done = 0; done < result.order.size(); ++done) {
        ordered[result.order[done]] = true;
        for (const std::size_t after : pointedToBy[result.order[done]]) {
            if (--waitsFor[after] == 0) result.order.push_back(after);
        }
    }

    findCircles(pointsTo, ordered, result);
    return result;
}

} // namespace headroom
