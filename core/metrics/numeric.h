// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"

#include <optional>
#include <span>

namespace headroom {

/// How far numeric predictions are from the reference, over a set of examples.
struct NumericFigures
{
    std::size_t n = 0;
    std::optional<double> mae;  // mean of |prediction − reference|
    std::optional<double> rmse; // root of the mean square of the same
    std::optional<double> r2;   // 1 − Σ residual² / Σ (reference − mean)²; empty where all references are equal
};

/// `residuals` are prediction − reference; both are per example, finite for all of `items`.
NumericFigures numericFigures(std::span<const double> residuals, std::span<const double> references,
                              const ItemSet& items);

} // namespace headroom
