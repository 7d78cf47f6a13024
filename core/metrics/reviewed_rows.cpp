// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/reviewed_rows.h"

#include "core/metrics/row_figures.h"

#include <array>

namespace headroom {

namespace {

/// A project where nobody reviewed anything may hand over no set at all.
ItemSet reviewedOf(const ReviewEvidence& review, const ItemSet& evaluated)
{
    if (review.reviewed.size() != evaluated.size()) return ItemSet(evaluated.size());
    return review.reviewed & evaluated;
}

ReviewEvidence withReviewed(ReviewEvidence review, const ItemSet& reviewed)
{
    review.reviewed = reviewed;
    return review;
}

} // namespace

ReviewedRows::ReviewedRows(const Dataset::Contents& contents, const ScopedEvaluation& scoped,
                           const ReviewEvidence& review, Metric metric)
    : m_contents(contents), m_scoped(scoped), m_metric(metric), m_right(scoped.evaluated - scoped.errors),
      m_reviewed(reviewedOf(review, scoped.evaluated))
{
    const ReviewEvidence evidence = withReviewed(review, m_reviewed);
    m_errorStratum = errorStratum(evidence, scoped.evaluated, scoped.errors);
    m_rightStratum = rightStratum(evidence, scoped.evaluated, m_right);
    if (m_metric != Metric::Word) return;
    m_errorWords = wordStratum(m_errorStratum, scoped.errors, *scoped.evaluation);
    m_rightWords = wordStratum(m_rightStratum, m_right, *scoped.evaluation);
}

TaggedStratum ReviewedRows::tagged(const Stratum& stratum, const ItemSet& tag) const
{
    return {stratum.size, stratum.censusSize, countAnd(stratum.census, tag), stratum.sampleSize,
            countAnd(stratum.sample, tag)};
}

ReviewedEstimate ReviewedRows::estimateOf(const ItemSet& tag) const
{
    if (m_metric == Metric::Word) return estimateByWords(m_errorWords, m_rightWords, tag, *m_scoped.evaluation);
    return estimateByCount(tagged(m_errorStratum, tag), tagged(m_rightStratum, tag));
}

void ReviewedRows::noteBasis(ErrorRow& row) const
{
    row.reviewedErrors = m_errorStratum.reviewedSize();
    row.reviewedRight = m_rightStratum.reviewedSize();
    row.notRandom = !m_errorStratum.random || !m_rightStratum.random;
}

void ReviewedRows::estimate(const ItemSet& tag, ErrorRow& row) const
{
    noteBasis(row);
    if (m_errorStratum.exact() && m_rightStratum.exact()) return;
    row.basis = RowBasis::Reviewed;
    const ReviewedEstimate estimate = estimateOf(tag);
    row.shareOfData = estimate.shareOfData;
    row.shareOfErrors = estimate.shareOfErrors;
    row.accuracy = estimate.accuracy;
    row.errorRate = std::nullopt;
    row.lift = std::nullopt;
    if (row.accuracy.value) row.errorRate = 1 - *row.accuracy.value;
    // Lift is error rate over error rate, which is share of errors over share of data in either metric.
    if (row.errorRate && row.shareOfErrors.value && row.shareOfData.value)
        row.lift = ratio(*row.shareOfErrors.value, *row.shareOfData.value);
    const TaggedStratum errors = tagged(m_errorStratum, tag);
    const TaggedStratum right = tagged(m_rightStratum, tag);
    const std::uint64_t support = errors.censusTagged + errors.sampleTagged + right.censusTagged + right.sampleTagged;
    row.few = support < m_contents.settings.minSupport;
}

ErrorRow ReviewedRows::untaggedErrors(std::span<const ItemSet* const> tags) const
{
    const ItemSet untagged = withoutGroups(m_reviewed & m_scoped.errors, tags);
    ErrorRow row;
    row.kind = RowKind::UntaggedErrors;
    row.query = "error and reviewed and tag is missing";
    row.n = untagged.count();
    row.errors = row.n;
    noteBasis(row);
    row.reviewedRight = 0;
    row.notRandom = !m_errorStratum.random;
    row.basis = m_errorStratum.exact() ? RowBasis::Known : RowBasis::Reviewed;
    row.shareOfErrors = estimateOf(untagged).shareOfErrors;
    if (m_errorStratum.exact()) row.shareOfErrors.interval = std::nullopt;
    row.few = row.n < m_contents.settings.minSupport;
    if (!m_scoped.hasWords()) return row;
    const std::array<const ItemSet*, 1> groups{&untagged};
    const WordSums words = sumGroups(groups, untagged, m_scoped.evaluation->wordPlanes).front();
    row.edits = words.edits;
    row.referenceWords = words.words;
    return row;
}

ErrorRow ReviewedRows::notReviewed(const Tally& all) const
{
    const ItemSet rest = m_scoped.evaluated - m_reviewed;
    Grouping grouping;
    grouping.sets = {&rest};
    ErrorRow row = knownRow({RowKind::NotReviewed, {}, {}, "evaluated and not reviewed", 0, false},
                            tallyRows(grouping, m_scoped).front(), all, m_metric);
    row.few = row.n < m_contents.settings.minSupport;
    return row;
}

ReviewProgress ReviewedRows::progress() const
{
    return {countAnd(m_reviewed, m_scoped.errors), countAnd(m_reviewed, m_right), 0};
}

} // namespace headroom
