// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/metrics/evaluation.h"

#include <optional>
#include <vector>

namespace headroom {

/// The columns of a table of examples.
enum class ExampleColumn {
    Example,
    Label,
    Prediction,
    WordErrorRate, // transcription
    Residual,      // numeric tasks
    Tags,
    Score,
};
inline constexpr int kExampleColumns = static_cast<int>(ExampleColumn::Score) + 1;

/// What examples are sorted by besides themselves.
struct ExampleOrder
{
    ExampleColumn column = ExampleColumn::Score;
    bool isDescending = true;
    std::size_t run = 0;
    const Evaluation* evaluation = nullptr; // nullptr: no word error rates and residuals
};

/// Sorts by a column, what is missing last in either direction, equal ones by their numbers. Class names are compared
/// as text, residuals by their size. Copies nothing of the dataset but a number an example.
Result<void> sortExamples(std::vector<ExampleIndex>& examples, Dataset& dataset, const ExampleOrder& order);

/// Edits by reference words; empty where that is 0 or the example isn't evaluated.
std::optional<double> wordErrorRate(const Evaluation& evaluation, ExampleIndex example);

} // namespace headroom
