// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"

#include "core/metrics/tally.h"

namespace headroom {

namespace {

Figure scaledBy(Figure figure, const std::optional<double>& share)
{
    if (!share) return {};
    if (figure.value) *figure.value *= *share;
    if (figure.interval) figure.interval = {figure.interval->low * *share, figure.interval->high * *share};
    return figure;
}

/// What the row is of the whole, by the metric.
std::optional<double> shareOf(const PairedTally& part, const PairedTally& all, Metric metric)
{
    if (metric == Metric::Word) return ratio(part.editsSaved.x, all.editsSaved.x);
    return ratio(static_cast<double>(part.n()), static_cast<double>(all.n()));
}

ComparisonRow rowOf(const RowSubject& subject, const PairedTally& tally, const PairedTally& all, Metric metric,
                    std::size_t minSupport)
{
    ComparisonRow row;
    row.kind = subject.kind;
    row.name = subject.name;
    row.query = subject.query;
    row.n = tally.n();
    row.bothRight = tally.bothRight;
    row.fixed = tally.fixed;
    row.broken = tally.broken;
    row.bothWrong = tally.bothWrong;
    row.accuracyBefore = tally.accuracyBefore(metric);
    row.accuracyAfter = tally.accuracyAfter(metric);
    row.change = tally.change(metric);
    row.realisedGain = scaledBy(row.change, shareOf(tally, all, metric));
    if (row.n > 0) row.pValue = mcnemarExact(row.fixed, row.broken);
    row.few = row.n < minSupport;
    return row;
}

} // namespace

Result<Comparison> compareRuns(Dataset& dataset, const Evaluation& before, const Evaluation& after,
                               const ItemSet& scope, Metric metric, const RowsBy& by)
{
    const Result<RowSubjects> subjects = rowSubjects(dataset, by);
    if (!subjects) return subjects.error();
    const Result<Metric> effective = metricFor(dataset.task(), metric);
    if (!effective) return effective.error();
    ScopedPair pair(before, after, scope);

    Comparison comparison;
    comparison.metric = effective.value();
    const std::size_t minSupport = dataset.contents().settings.minSupport;
    Grouping everything;
    everything.sets = {&scope};
    const PairedTally all = tallyPairs(everything, pair).front();
    comparison.overall = rowOf({RowKind::All, {}, "all", {}, 0, false}, all, all, comparison.metric, minSupport);
    const std::vector<PairedTally> tallies = tallyPairs(subjects.value().grouping, pair);
    for (const RowSubject& subject : subjects.value().rows) {
        const PairedTally& tally = tallies[subject.group];
        if (subject.onlyIfSeen && tally.n() == 0) continue;
        comparison.rows.push_back(rowOf(subject, tally, all, comparison.metric, minSupport));
    }
    comparison.bothRight = std::move(pair.bothRight);
    comparison.fixed = std::move(pair.fixed);
    comparison.broken = std::move(pair.broken);
    comparison.bothWrong = std::move(pair.bothWrong);
    return comparison;
}

} // namespace headroom
