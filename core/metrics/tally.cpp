// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/tally.h"

#include <array>

namespace headroom {

namespace {

/// Calls `visit(row, example)` for each row that a member of `items` is in.
template<class Visit>
void forEachMember(const Grouping& grouping, const ItemSet& items, Visit visit)
{
    for (std::size_t row = 0; row < grouping.sets.size(); ++row)
        (*grouping.sets[row] & items).forEach([&](ExampleIndex item) { visit(row, item); });
    if (grouping.labels) {
        items.forEach([&](ExampleIndex item) {
            for (std::uint32_t i = grouping.labels->offsets[item]; i < grouping.labels->offsets[item + 1]; ++i)
                visit(static_cast<std::size_t>(grouping.labels->codes[i]), item);
        });
    }
    if (!grouping.codes.empty()) {
        items.forEach([&](ExampleIndex item) {
            const std::int32_t code = grouping.codes[item];
            const std::size_t row = code >= 0 ? static_cast<std::size_t>(code) : grouping.missingRow;
            if (row < grouping.rows) visit(row, item);
        });
    }
}

WordSums wordsOf(const Evaluation& evaluation, ExampleIndex item)
{
    const double edits = evaluation.edits[item];
    const double words = evaluation.referenceWords[item];
    return {evaluation.edits[item], evaluation.referenceWords[item], edits * edits, edits * words, words * words};
}

std::vector<Tally> tallySets(std::span<const ItemSet* const> sets, const ScopedEvaluation& scoped)
{
    std::vector<Tally> tallies(sets.size());
    const std::array<const ItemSet*, 2> masks{&scoped.evaluated, &scoped.errors};
    const std::vector<std::uint64_t> counts = countGroups(sets, masks);
    for (std::size_t row = 0; row < tallies.size(); ++row) {
        tallies[row].n = counts[2 * row];
        tallies[row].errors = counts[2 * row + 1];
    }
    if (!scoped.hasWords()) return tallies;
    const std::vector<WordSums> sums = sumWords(sets, scoped.evaluated, *scoped.evaluation);
    for (std::size_t row = 0; row < tallies.size(); ++row)
        tallies[row].words = sums[row];
    return tallies;
}

/// Counts by outcome, in the order of ScopedPair::outcomes().
void addOutcomes(PairedTally& tally, std::span<const std::uint64_t> counts)
{
    tally.bothRight += counts[0];
    tally.fixed += counts[1];
    tally.broken += counts[2];
    tally.bothWrong += counts[3];
}

/// From the sums over the same examples before and after, and Σ edits before · edits after.
void setEdits(PairedTally& tally, const WordSums& before, const WordSums& after, double product)
{
    tally.editsBefore = static_cast<double>(before.edits);
    tally.editsSaved.n = tally.n();
    tally.editsSaved.y = tally.editsBefore - static_cast<double>(after.edits);
    tally.editsSaved.x = static_cast<double>(before.words);
    tally.editsSaved.yy = before.editsSquared - 2 * product + after.editsSquared;
    tally.editsSaved.xy = before.editsTimesWords - after.editsTimesWords;
    tally.editsSaved.xx = before.wordsSquared;
}

/// Σ edits before · edits after for each row: only examples that were wrong both times have both.
std::vector<double> editProducts(const Grouping& grouping, const ScopedPair& pair, std::size_t rows)
{
    std::vector<double> products(rows);
    forEachMember(grouping, pair.bothWrong, [&](std::size_t row, ExampleIndex item) {
        products[row] += static_cast<double>(pair.before->edits[item]) * pair.after->edits[item];
    });
    return products;
}

std::vector<PairedTally> pairSets(const Grouping& grouping, const ScopedPair& pair)
{
    std::vector<PairedTally> tallies(grouping.sets.size());
    const std::vector<std::uint64_t> counts = countGroups(grouping.sets, pair.outcomes());
    for (std::size_t row = 0; row < tallies.size(); ++row)
        addOutcomes(tallies[row], std::span(counts).subspan(4 * row, 4));
    if (!pair.hasWords()) return tallies;
    const ItemSet shared = pair.bothRight | pair.fixed | pair.broken | pair.bothWrong;
    const std::vector<WordSums> before = sumWords(grouping.sets, shared, *pair.before);
    const std::vector<WordSums> after = sumWords(grouping.sets, shared, *pair.after);
    const std::vector<double> products = editProducts(grouping, pair, tallies.size());
    for (std::size_t row = 0; row < tallies.size(); ++row)
        setEdits(tallies[row], before[row], after[row], products[row]);
    return tallies;
}

std::vector<PairedTally> pairMembers(const Grouping& grouping, const ScopedPair& pair)
{
    std::vector<PairedTally> tallies(grouping.rows);
    std::vector<WordSums> before(grouping.rows);
    std::vector<WordSums> after(grouping.rows);
    for (std::size_t outcome = 0; outcome < 4; ++outcome) {
        std::array<std::uint64_t, 4> one{};
        one[outcome] = 1;
        forEachMember(grouping, *pair.outcomes()[outcome], [&](std::size_t row, ExampleIndex item) {
            addOutcomes(tallies[row], one);
            if (!pair.hasWords()) return;
            before[row] += wordsOf(*pair.before, item);
            after[row] += wordsOf(*pair.after, item);
        });
    }
    if (!pair.hasWords()) return tallies;
    const std::vector<double> products = editProducts(grouping, pair, tallies.size());
    for (std::size_t row = 0; row < tallies.size(); ++row)
        setEdits(tallies[row], before[row], after[row], products[row]);
    return tallies;
}

} // namespace

std::vector<WordSums> sumWords(std::span<const ItemSet* const> groups, const ItemSet& mask,
                               const Evaluation& evaluation)
{
    // A popcount over all planes of a word of 64 examples costs about as much as four visits.
    const std::size_t members = mask.count();
    if (members > mask.words().size() / 4) return sumGroups(groups, mask, evaluation.wordPlanes);
    const std::vector<ExampleIndex> items = mask.toVector();
    std::vector<WordSums> sums(groups.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const ExampleIndex item : items) {
            if (groups[group]->contains(item)) sums[group] += wordsOf(evaluation, item);
        }
    }
    return sums;
}

ScopedEvaluation::ScopedEvaluation(const Evaluation& anEvaluation, const ItemSet& scope)
    : evaluation(&anEvaluation), evaluated(anEvaluation.evaluated), errors(anEvaluation.errors)
{
    evaluated &= scope;
    errors &= scope;
}

std::vector<Tally> tallyRows(const Grouping& grouping, const ScopedEvaluation& scoped)
{
    if (!grouping.sets.empty()) return tallySets(grouping.sets, scoped);
    std::vector<Tally> tallies(grouping.rows);
    forEachMember(grouping, scoped.evaluated, [&](std::size_t row, ExampleIndex item) {
        ++tallies[row].n;
        tallies[row].errors += scoped.errors.contains(item) ? 1U : 0U;
        if (scoped.hasWords()) tallies[row].words += wordsOf(*scoped.evaluation, item);
    });
    return tallies;
}

Tally tallyAll(const ScopedEvaluation& scoped)
{
    const std::array<const ItemSet*, 1> all{&scoped.evaluated};
    return tallySets(all, scoped).front();
}

std::optional<double> PairedTally::accuracyBefore(Metric metric) const
{
    if (metric != Metric::Word) return ratio(static_cast<double>(bothRight + broken), static_cast<double>(n()));
    const std::optional<double> errorRate = ratio(editsBefore, editsSaved.x);
    if (!errorRate) return std::nullopt;
    return 1 - *errorRate;
}

std::optional<double> PairedTally::accuracyAfter(Metric metric) const
{
    if (metric != Metric::Word) return ratio(static_cast<double>(bothRight + fixed), static_cast<double>(n()));
    const std::optional<double> errorRate = ratio(editsBefore - editsSaved.y, editsSaved.x);
    if (!errorRate) return std::nullopt;
    return 1 - *errorRate;
}

Figure PairedTally::change(Metric metric) const
{
    if (metric == Metric::Word) return ratioEstimate(editsSaved);
    return pairedDifference({bothRight, fixed, broken, bothWrong});
}

ScopedPair::ScopedPair(const Evaluation& theBefore, const Evaluation& theAfter, const ItemSet& scope)
    : before(&theBefore), after(&theAfter)
{
    const ItemSet rightBefore = scope & theBefore.correct;
    const ItemSet wrongBefore = scope & theBefore.errors;
    bothRight = rightBefore & theAfter.correct;
    fixed = wrongBefore & theAfter.correct;
    broken = rightBefore & theAfter.errors;
    bothWrong = wrongBefore & theAfter.errors;
}

std::vector<PairedTally> tallyPairs(const Grouping& grouping, const ScopedPair& pair)
{
    return grouping.sets.empty() ? pairMembers(grouping, pair) : pairSets(grouping, pair);
}

} // namespace headroom
