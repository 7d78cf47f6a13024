// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_row.h"
#include "core/metrics/error_table.h"
#include "core/metrics/review_evidence.h"
#include "core/metrics/reviewed_estimate.h"
#include "core/metrics/tally.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// The rows of a table that depend on what is reviewed for tags. Refers to what it is made from.
class ReviewedRows
{
public:
    /// `tags` are the examples of all tags, `all` the tally of the scope.
    ReviewedRows(std::span<const ItemSet* const> tags, const ScopedEvaluation& scoped, const Tally& all,
                 const ReviewEvidence& review, Metric metric, std::size_t minSupport);

    ReviewedRows(const ReviewedRows&) = delete;
    ReviewedRows& operator=(const ReviewedRows&) = delete;

    /// Replaces what the row of a tag says, as if it were known, by what the reviewed examples say, unless all are
    /// reviewed. `row.n` and `row.errors` stay the numbers of examples that bear the tag.
    void estimate(std::size_t tag, ErrorRow& row) const;

    /// Reviewed errors that bear none of the tags, whatever their kind.
    ErrorRow untaggedErrors() const;

    ErrorRow notReviewed() const;

    ReviewProgress progress() const;

private:
    /// What of a stratum bears each of several tags.
    struct Tagged
    {
        std::vector<TaggedStratum> counts;
        std::vector<TaggedWordSums> words; // by the word metric only
    };

    Tagged countTagged(const Stratum& stratum, std::span<const ItemSet* const> groups) const;
    ReviewedEstimate estimateOf(const Tagged& errors, const Tagged& right, std::size_t group) const;
    void noteBasis(ErrorRow& row) const;

    std::span<const ItemSet* const> m_tags;
    const ScopedEvaluation& m_scoped;
    const Tally& m_all;
    const ReviewEvidence& m_review;
    Metric m_metric;
    std::size_t m_minSupport;
    bool m_anyReviewed; // of the evaluated examples in the scope
    ItemSet m_right;
    Stratum m_errorStratum;
    Stratum m_rightStratum;
    WordStratum m_errorWords; // by the word metric only
    WordStratum m_rightWords;
    Tagged m_taggedErrors; // by tag, unless all are reviewed
    Tagged m_taggedRight;
};

} // namespace headroom
