// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/closest_name.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>

namespace headroom {

namespace {

std::string folded(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

// Optimal string alignment distance.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> cost((a.size() + 1) * width);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& { return cost[i * width + j]; };
    for (std::size_t i = 0; i <= a.size(); ++i)
        at(i, 0) = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        at(0, j) = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

constexpr std::size_t kLongestCompared = 200; // names beyond it are nobody's slip of the finger

} // namespace

std::string_view closestName(std::string_view typed, const std::vector<std::string_view>& names)
{
    if (typed.size() > kLongestCompared) return {};
    const std::string wanted = folded(typed);
    std::string_view best;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const std::string_view name : names) {
        if (name.size() > kLongestCompared) continue;
        const std::string candidate = folded(name);
        const bool isStart = wanted.size() >= 3 && candidate != wanted && candidate.starts_with(wanted);
        const std::size_t distance = isStart ? 1 : editDistance(wanted, candidate);
        const std::size_t allowed = std::max<std::size_t>(1, candidate.size() / 3);
        if (distance <= allowed && distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}

} // namespace headroom
