// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/closest_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace headroom::cli {

namespace {

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

} // namespace

std::string_view closestName(std::string_view typed, const std::vector<std::string_view>& names)
{
    std::string_view best;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const std::string_view name : names) {
        const bool isStart = typed.size() >= 3 && name.starts_with(typed);
        const std::size_t distance = isStart ? 1 : editDistance(typed, name);
        const std::size_t allowed = isStart ? 1 : std::max<std::size_t>(1, name.size() / 3);
        if (distance <= allowed && distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}

QString didYouMean(std::string_view typed, const std::vector<std::string_view>& names)
{
    const std::string_view name = closestName(typed, names);
    if (name.empty()) return {};
    return QCoreApplication::translate("Cli", " Did you mean \"%1\"?")
        .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace headroom::cli
