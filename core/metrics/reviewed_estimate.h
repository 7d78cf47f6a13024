// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/intervals.h"
#include "core/metrics/review_evidence.h"
#include "core/metrics/tally.h"

#include <cstdint>

namespace headroom {

/// How often a tag is met among the errors, or among the right examples, as far as they are reviewed.
struct TaggedStratum
{
    std::uint64_t size = 0;         // examples in the stratum
    std::uint64_t census = 0;       // of these known completely
    std::uint64_t censusTagged = 0; // of these with the tag
    std::uint64_t sample = 0;       // reviewed at random among the rest
    std::uint64_t sampleTagged = 0;

    /// Tagged examples that the estimate stands on.
    std::uint64_t known() const { return censusTagged + sampleTagged; }
};

/// Figures of a tag that is known only where somebody looked.
struct ReviewedEstimate
{
    Figure shareOfData;
    Figure shareOfErrors;
    Figure accuracy;
};

/// metrics.md, "Tags put on by hand", with p_e = share of errors and T_e = E·p_e, T_r = (N−E)·p_r. Empty where a
/// stratum that has examples has none reviewed. Intervals by the delta method on the logit scale: of the shares with
/// the variance of drawing from finitely many (0 where all are reviewed), of the accuracy
/// 1/T_e + 1/T_r + var(T_e)/T_e² + var(T_r)/T_r², which is that of the logit of a known tag's accuracy where all are
/// reviewed. Where none or all of a sample have the tag, half an example is added for the interval (Haldane, Anscombe),
/// which then reaches to the estimate.
ReviewedEstimate estimateByCount(const TaggedStratum& errors, const TaggedStratum& right);

/// The examples of a stratum with the sums over them; made once for all tags.
struct WordStratum
{
    const Stratum* stratum = nullptr;
    WordSums all;
    WordSums census;
    WordSums sample;
};

WordStratum wordStratum(const Stratum& stratum, const ItemSet& items, const Evaluation& evaluation);

/// The sums over what of a stratum has the tag.
struct TaggedWordSums
{
    WordSums census;
    WordSums sample;
};

/// The same by words: in each stratum the tag's edits and reference words are those of the reviewed, scaled by the
/// edits and words of the stratum. Intervals by the linearised variance over examples, cut to 0..1 for shares.
ReviewedEstimate estimateByWords(const WordStratum& errors, const TaggedWordSums& taggedErrors,
                                 const WordStratum& right, const TaggedWordSums& taggedRight);

} // namespace headroom
