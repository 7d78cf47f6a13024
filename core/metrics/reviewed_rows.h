// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_row.h"
#include "core/metrics/error_table.h"
#include "core/metrics/review_evidence.h"
#include "core/metrics/reviewed_estimate.h"
#include "core/metrics/tally.h"

#include <span>

namespace headroom {

/// The rows of a table that depend on what is reviewed for tags. Refers to what it is made from.
class ReviewedRows
{
public:
    ReviewedRows(const Dataset::Contents& contents, const ScopedEvaluation& scoped, const ReviewEvidence& review,
                 Metric metric);

    /// Replaces what a known row says by what the reviewed examples say, unless all are reviewed. `row.n` and
    /// `row.errors` stay the numbers of examples that bear the tag.
    void estimate(const ItemSet& tagged, ErrorRow& row) const;

    /// Reviewed errors that bear none of the tags, whatever their kind.
    ErrorRow untaggedErrors(std::span<const ItemSet* const> tags) const;

    ErrorRow notReviewed(const Tally& all) const;

    ReviewProgress progress() const;

private:
    TaggedStratum tagged(const Stratum& stratum, const ItemSet& tag) const;
    ReviewedEstimate estimateOf(const ItemSet& tag) const;
    void noteBasis(ErrorRow& row) const;

    const Dataset::Contents& m_contents;
    const ScopedEvaluation& m_scoped;
    Metric m_metric;
    ItemSet m_right;
    ItemSet m_reviewed; // and evaluated, in the scope
    Stratum m_errorStratum;
    Stratum m_rightStratum;
    WordStratum m_errorWords;
    WordStratum m_rightWords;
};

} // namespace headroom
