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
    const std::vector<WordSums> sums = sumGroups(sets, scoped.evaluated, scoped.evaluation->wordPlanes);
    for (std::size_t row = 0; row < tallies.size(); ++row)
        tallies[row].words = sums[row];
    return tallies;
}

void addEdits(PairedTally& tally, const ScopedPair& pair, ExampleIndex item)
{
    const double words = pair.before->referenceWords[item];
    const double saved = static_cast<double>(pair.before->edits[item]) - static_cast<double>(pair.after->edits[item]);
    ++tally.editsSaved.n;
    tally.editsSaved.y += saved;
    tally.editsSaved.x += words;
    tally.editsSaved.yy += saved * saved;
    tally.editsSaved.xy += saved * words;
    tally.editsSaved.xx += words * words;
    tally.editsBefore += pair.before->edits[item];
}

} // namespace

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
    const std::optional<double> errorRate = ratio(static_cast<double>(editsBefore), editsSaved.x);
    if (!errorRate) return std::nullopt;
    return 1 - *errorRate;
}

std::optional<double> PairedTally::accuracyAfter(Metric metric) const
{
    if (metric != Metric::Word) return ratio(static_cast<double>(bothRight + fixed), static_cast<double>(n()));
    const std::optional<double> errorRate = ratio(static_cast<double>(editsBefore) - editsSaved.y, editsSaved.x);
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
    std::vector<PairedTally> tallies(grouping.sets.empty() ? grouping.rows : grouping.sets.size());
    const auto count = [&](const ItemSet& items, std::uint64_t PairedTally::*counter) {
        forEachMember(grouping, items, [&](std::size_t row, ExampleIndex item) {
            ++(tallies[row].*counter);
            if (pair.hasWords()) addEdits(tallies[row], pair, item);
        });
    };
    count(pair.bothRight, &PairedTally::bothRight);
    count(pair.fixed, &PairedTally::fixed);
    count(pair.broken, &PairedTally::broken);
    count(pair.bothWrong, &PairedTally::bothWrong);
    return tallies;
}

} // namespace headroom
