// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/dataset/columns.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/group_counts.h"
#include "core/metrics/intervals.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// How examples are divided into the rows of a table. One of the three is in use.
struct Grouping
{
    std::vector<const ItemSet*> sets;    // a row a set; sets may overlap
    std::span<const std::int32_t> codes; // per example the row, or -1 for the row `missingRow`
    const SetLabels* labels = nullptr;   // per example several rows
    std::size_t rows = 0;
    std::size_t missingRow = SIZE_MAX; // SIZE_MAX: examples with code -1 are in no row
};

/// What is counted of the evaluated examples of one row.
struct Tally
{
    std::uint64_t n = 0;
    std::uint64_t errors = 0;
    WordSums words; // transcription only
};

/// What of an evaluation lies in the scope.
struct ScopedEvaluation
{
    const Evaluation* evaluation = nullptr;
    ItemSet evaluated;
    ItemSet errors;

    ScopedEvaluation(const Evaluation& evaluation, const ItemSet& scope);
    bool hasWords() const { return !evaluation->edits.empty(); }
};

/// Word sums over group ∩ mask for each group: by popcounts, or example by example where the mask has few.
std::vector<WordSums> sumWords(std::span<const ItemSet* const> groups, const ItemSet& mask,
                               const Evaluation& evaluation);

std::vector<Tally> tallyRows(const Grouping& grouping, const ScopedEvaluation& scoped);
Tally tallyAll(const ScopedEvaluation& scoped);

/// Two evaluations of the same examples.
struct PairedTally
{
    std::uint64_t bothRight = 0;
    std::uint64_t fixed = 0;  // right only after
    std::uint64_t broken = 0; // right only before
    std::uint64_t bothWrong = 0;
    RatioSums editsSaved; // transcription only: y is edits before − after, x reference words
    double editsBefore = 0;

    std::uint64_t n() const { return bothRight + fixed + broken + bothWrong; }
    /// Accuracies by the metric; empty where nothing is evaluated.
    std::optional<double> accuracyBefore(Metric metric) const;
    std::optional<double> accuracyAfter(Metric metric) const;
    /// after − before, as measured on the same examples.
    Figure change(Metric metric) const;
};

/// The examples of a scope that two evaluations share, by outcome.
struct ScopedPair
{
    const Evaluation* before = nullptr;
    const Evaluation* after = nullptr;
    ItemSet bothRight;
    ItemSet fixed;
    ItemSet broken;
    ItemSet bothWrong;

    ScopedPair(const Evaluation& before, const Evaluation& after, const ItemSet& scope);
    bool hasWords() const { return !before->edits.empty() && !after->edits.empty(); }
    /// The four sets in the order above.
    std::array<const ItemSet*, 4> outcomes() const { return {&bothRight, &fixed, &broken, &bothWrong}; }
};

std::vector<PairedTally> tallyPairs(const Grouping& grouping, const ScopedPair& pair);

} // namespace headroom
