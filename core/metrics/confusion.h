// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/dataset/columns.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// How often each class was predicted for each class. `classes` are indices into Dataset::classes.
struct Confusion
{
    std::size_t classes = 0;
    std::vector<std::uint64_t> counts; // row-major: counts[reference * classes + prediction]

    std::uint64_t at(std::size_t reference, std::size_t prediction) const
    {
        return counts[reference * classes + prediction];
    }
    std::uint64_t total() const;
    std::uint64_t correct() const;
};

/// Counts over `items`, all of which must have both codes in 0 … classes-1.
Confusion confusion(std::span<const std::int32_t> reference, std::span<const std::int32_t> prediction,
                    const ItemSet& items, std::size_t classes);

/// What one class against the others gives. Each figure is empty where undefined: precision of a class that is never
/// predicted, recall of one without support, F1 = 2·TP / (2·TP + FP + FN) of one with neither.
struct ClassFigures
{
    std::uint64_t truePositives = 0;
    std::uint64_t falsePositives = 0;
    std::uint64_t falseNegatives = 0;
    std::uint64_t support = 0; // TP + FN
    std::optional<double> precision;
    std::optional<double> recall;
    std::optional<double> f1;
};

ClassFigures classFigures(std::uint64_t truePositives, std::uint64_t falsePositives, std::uint64_t falseNegatives);

/// Harmonic mean of a precision and a recall; empty where both are 0.
std::optional<double> f1Score(double precision, double recall);

/// Means over classes are over those for which the figure is defined. Balanced accuracy is the mean recall.
struct ClassReport
{
    std::vector<ClassFigures> classes; // by class index
    std::optional<double> macroPrecision;
    std::optional<double> macroRecall;
    std::optional<double> macroF1;
    std::optional<double> microPrecision;
    std::optional<double> microRecall;
    std::optional<double> microF1;
    std::optional<double> balancedAccuracy; // classification only
    std::optional<double> meanJaccard;      // multi-label only: |A ∩ B| / |A ∪ B|, 1 where both are empty
};

ClassReport classReport(const Confusion& confusion);

/// The same for a multi-label task, over `items`, all of which must be present on both sides.
ClassReport classReport(const SetLabels& reference, const SetLabels& prediction, const ItemSet& items,
                        std::size_t classes);

} // namespace headroom
