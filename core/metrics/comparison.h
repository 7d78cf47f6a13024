// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/metrics/error_row.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/row_subjects.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A newer run against an older one over the examples that both are evaluated on.
struct ComparisonRow
{
    RowKind kind = RowKind::All;
    std::string name;
    std::string query;

    std::uint64_t n = 0; // evaluated for both
    std::uint64_t bothRight = 0;
    std::uint64_t fixed = 0;  // wrong before, right now
    std::uint64_t broken = 0; // right before, wrong now
    std::uint64_t bothWrong = 0;

    std::optional<double> accuracyBefore; // by the metric
    std::optional<double> accuracyAfter;
    Figure change;                // after − before, with the interval of paired measurements
    Figure realisedGain;          // change × share of data: what the row added to the whole
    std::optional<double> pValue; // McNemar's exact test of fixed against broken
    bool few = false;
};

struct Comparison
{
    Metric metric = Metric::Accuracy;
    ComparisonRow overall;
    std::vector<ComparisonRow> rows; // per tag, field value or class
    ItemSet bothRight;
    ItemSet fixed;
    ItemSet broken;
    ItemSet bothWrong;
};

/// Compares over `scope`. Proportions are Newcombe's paired method 10, word accuracies the ratio estimator of the
/// differences of edits. Hand tags are counted where they are put on; nothing is estimated from the reviewed.
Result<Comparison> compareRuns(Dataset& dataset, const Evaluation& before, const Evaluation& after,
                               const ItemSet& scope, Metric metric, const RowsBy& by);

} // namespace headroom
