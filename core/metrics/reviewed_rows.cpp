// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/reviewed_rows.h"

#include "core/metrics/row_figures.h"

namespace headroom {

namespace {

/// A project where nobody reviewed anything may hand over no set at all.
bool anyReviewed(const ReviewEvidence& review, const ItemSet& evaluated)
{
    return review.reviewed.size() == evaluated.size() && countAnd(review.reviewed, evaluated) > 0;
}

Stratum unreviewedStratum(std::uint64_t size)
{
    Stratum stratum;
    stratum.size = size;
    return stratum;
}

} // namespace

ReviewedRows::ReviewedRows(std::span<const ItemSet* const> tags, const ScopedEvaluation& scoped, const Tally& all,
                           const ReviewEvidence& review, Metric metric, std::size_t minSupport)
    : m_tags(tags), m_scoped(scoped), m_all(all), m_review(review), m_metric(metric), m_minSupport(minSupport),
      m_anyReviewed(anyReviewed(review, scoped.evaluated))
{
    if (!m_anyReviewed) {
        m_errorStratum = unreviewedStratum(all.errors);
        m_rightStratum = unreviewedStratum(all.n - all.errors);
        return;
    }
    m_right = scoped.evaluated - scoped.errors;
    m_errorStratum = errorStratum(review, scoped.evaluated, scoped.errors);
    m_rightStratum = rightStratum(review, scoped.evaluated, m_right);
    if (m_metric == Metric::Word) {
        m_errorWords = wordStratum(m_errorStratum, scoped.errors, *scoped.evaluation);
        m_rightWords = wordStratum(m_rightStratum, m_right, *scoped.evaluation);
    }
    if (m_errorStratum.exact() && m_rightStratum.exact()) return;
    m_taggedErrors = countTagged(m_errorStratum, tags);
    m_taggedRight = countTagged(m_rightStratum, tags);
}

ReviewedRows::Tagged ReviewedRows::countTagged(const Stratum& stratum, std::span<const ItemSet* const> groups) const
{
    const std::array<const ItemSet*, 2> masks{&stratum.census, &stratum.sample};
    const std::vector<std::uint64_t> counts = countGroups(groups, masks);
    Tagged tagged;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        tagged.counts.push_back(
            {stratum.size, stratum.censusSize, counts[2 * i], stratum.sampleSize, counts[2 * i + 1]});
    }
    if (m_metric != Metric::Word) return tagged;
    const std::vector<WordSums> census = sumWords(groups, stratum.census, *m_scoped.evaluation);
    const std::vector<WordSums> sample = sumWords(groups, stratum.sample, *m_scoped.evaluation);
    for (std::size_t i = 0; i < groups.size(); ++i)
        tagged.words.push_back({census[i], sample[i]});
    return tagged;
}

ReviewedEstimate ReviewedRows::estimateOf(const Tagged& errors, const Tagged& right, std::size_t group) const
{
    if (!m_anyReviewed) return {};
    if (m_metric != Metric::Word) return estimateByCount(errors.counts[group], right.counts[group]);
    return estimateByWords(m_errorWords, errors.words[group], m_rightWords, right.words[group]);
}

void ReviewedRows::noteBasis(ErrorRow& row) const
{
    row.reviewedErrors = m_errorStratum.reviewedSize();
    row.reviewedRight = m_rightStratum.reviewedSize();
    row.notRandom = !m_errorStratum.random || !m_rightStratum.random;
}

void ReviewedRows::estimate(std::size_t tag, ErrorRow& row) const
{
    noteBasis(row);
    if (m_errorStratum.exact() && m_rightStratum.exact()) return;
    row.basis = RowBasis::Reviewed;
    const ReviewedEstimate estimate = estimateOf(m_taggedErrors, m_taggedRight, tag);
    row.shareOfData = estimate.shareOfData;
    row.shareOfErrors = estimate.shareOfErrors;
    row.accuracy = estimate.accuracy;
    row.errorRate = std::nullopt;
    row.lift = std::nullopt;
    if (row.accuracy.value) row.errorRate = 1 - *row.accuracy.value;
    // Lift is error rate over error rate, which is share of errors over share of data in either metric.
    if (row.errorRate && row.shareOfErrors.value && row.shareOfData.value)
        row.lift = ratio(*row.shareOfErrors.value, *row.shareOfData.value);
    const std::uint64_t support =
        !m_anyReviewed ? 0 : m_taggedErrors.counts[tag].known() + m_taggedRight.counts[tag].known();
    row.few = support < m_minSupport;
}

ErrorRow ReviewedRows::untaggedErrors() const
{
    ErrorRow row;
    row.kind = RowKind::UntaggedErrors;
    row.query = "error and reviewed and tag is missing";
    noteBasis(row);
    row.reviewedRight = 0;
    row.notRandom = !m_errorStratum.random;
    row.basis = m_errorStratum.exact() ? RowBasis::Known : RowBasis::Reviewed;
    if (m_anyReviewed) {
        const ItemSet untagged = withoutGroups(m_review.reviewed & m_scoped.errors, m_tags);
        const std::array<const ItemSet*, 1> group{&untagged};
        row.shareOfErrors =
            estimateOf(countTagged(m_errorStratum, group), countTagged(m_rightStratum, group), 0).shareOfErrors;
        if (m_errorStratum.exact()) row.shareOfErrors.interval = std::nullopt;
        row.n = untagged.count();
        row.errors = row.n;
        if (m_scoped.hasWords()) {
            const WordSums words = sumWords(group, untagged, *m_scoped.evaluation).front();
            row.edits = words.edits;
            row.referenceWords = words.words;
        }
    }
    row.few = row.n < m_minSupport;
    return row;
}

ErrorRow ReviewedRows::notReviewed() const
{
    Tally tally = m_all;
    if (m_anyReviewed) {
        const ItemSet rest = m_scoped.evaluated - m_review.reviewed;
        Grouping grouping;
        grouping.sets = {&rest};
        tally = tallyRows(grouping, m_scoped).front();
    }
    ErrorRow row =
        knownRow({RowKind::NotReviewed, {}, {}, "evaluated and not reviewed", 0, false}, tally, m_all, m_metric);
    row.few = row.n < m_minSupport;
    return row;
}

ReviewProgress ReviewedRows::progress() const
{
    if (!m_anyReviewed) return {};
    return {countAnd(m_review.reviewed, m_scoped.errors), countAnd(m_review.reviewed, m_right), 0};
}

} // namespace headroom
