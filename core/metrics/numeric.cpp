// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/numeric.h"

#include "core/metrics/intervals.h"

#include <cmath>
#include <vector>

namespace headroom {

NumericFigures numericFigures(std::span<const double> residuals, std::span<const double> references,
                              const ItemSet& items)
{
    NumericFigures figures;
    double absolute = 0;
    double squares = 0;
    double sum = 0;
    items.forEach([&](ExampleIndex item) {
        ++figures.n;
        absolute += std::abs(residuals[item]);
        squares += residuals[item] * residuals[item];
        sum += references[item];
    });
    const auto n = static_cast<double>(figures.n);
    figures.mae = ratio(absolute, n);
    const std::optional<double> meanSquare = ratio(squares, n);
    if (!meanSquare) return figures;
    figures.rmse = std::sqrt(*meanSquare);

    const double mean = sum / n;
    double deviations = 0;
    bool varies = false; // rounding of the mean may leave deviations where all references are equal
    const std::vector<ExampleIndex> members = items.toVector();
    for (const ExampleIndex item : members) {
        deviations += (references[item] - mean) * (references[item] - mean);
        varies = varies || references[item] != references[members.front()];
    }
    if (varies) figures.r2 = 1 - squares / deviations;
    return figures;
}

} // namespace headroom
