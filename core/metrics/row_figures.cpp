// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/row_figures.h"

#include <algorithm>

namespace headroom {

namespace {

std::optional<double> ratioOf(std::uint64_t a, std::uint64_t b)
{
    return ratio(static_cast<double>(a), static_cast<double>(b));
}

std::optional<double> quotient(const std::optional<double>& a, const std::optional<double>& b)
{
    if (!a || !b) return std::nullopt;
    return ratio(*a, *b);
}

/// max(gap, 0) × share, of the value and of both limits.
Figure gainOf(const Figure& gap, const std::optional<double>& share)
{
    Figure gain;
    if (!share) return gain;
    if (gap.value) gain.value = std::max(*gap.value, 0.0) * *share;
    if (gap.interval)
        gain.interval = {std::max(gap.interval->low, 0.0) * *share, std::max(gap.interval->high, 0.0) * *share};
    return gain;
}

} // namespace

Figure accuracyOf(const Tally& tally, Metric metric)
{
    if (metric != Metric::Word) return proportion(tally.n - tally.errors, tally.n);
    const WordSums& words = tally.words;
    Figure figure = ratioEstimate({tally.n, static_cast<double>(words.edits), static_cast<double>(words.words),
                                   words.editsSquared, words.editsTimesWords, words.wordsSquared});
    if (figure.value) figure.value = 1 - *figure.value;
    if (figure.interval) figure.interval = {1 - figure.interval->high, std::min(1.0, 1 - figure.interval->low)};
    return figure;
}

ErrorRow knownRow(const RowSubject& subject, const Tally& tally, const Tally& all, Metric metric)
{
    ErrorRow row;
    row.kind = subject.kind;
    row.name = subject.name;
    row.subject = subject.subject;
    row.query = subject.query;
    row.n = tally.n;
    row.errors = tally.errors;
    row.edits = tally.words.edits;
    row.referenceWords = tally.words.words;
    if (metric == Metric::Word) {
        row.shareOfData.value = ratioOf(tally.words.words, all.words.words);
        row.shareOfErrors.value = ratioOf(tally.words.edits, all.words.edits);
        row.errorRate = ratioOf(tally.words.edits, tally.words.words);
        row.lift = quotient(row.errorRate, ratioOf(all.words.edits, all.words.words));
    } else {
        row.shareOfData.value = ratioOf(tally.n, all.n);
        row.shareOfErrors.value = ratioOf(tally.errors, all.errors);
        row.errorRate = ratioOf(tally.errors, tally.n);
        row.lift = quotient(row.errorRate, ratioOf(all.errors, all.n));
    }
    row.accuracy = accuracyOf(tally, metric);
    return row;
}

void setBaseline(ErrorRow& row, const BaselineFigure& baseline)
{
    row.baseline = baseline;
    if (!row.accuracy.value) return;
    const Figure figure{baseline.value, baseline.interval.value_or(Interval{baseline.value, baseline.value})};
    row.gap = {baseline.value - *row.accuracy.value, differenceInterval(figure, row.accuracy)};
    row.potentialGain = gainOf(row.gap, row.shareOfData.value);
}

void setPairedBaseline(ErrorRow& row, const PairedTally& pair, Metric metric)
{
    const std::optional<double> accuracy = pair.accuracyAfter(metric);
    if (!accuracy) return;
    row.baseline = BaselineFigure{*accuracy, BaselineBasis::Run, pair.n(), {}};
    row.gap = pair.change(metric);
    row.potentialGain = gainOf(row.gap, row.shareOfData.value);
}

void setAssessment(ErrorRow& row, const Assessment& assessment)
{
    row.ease = assessment.ease;
    row.importance = assessment.importance;
    if (row.potentialGain.value) row.priority = *row.potentialGain.value * row.ease * row.importance / 9;
}

} // namespace headroom
