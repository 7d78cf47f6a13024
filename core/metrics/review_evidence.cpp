// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/review_evidence.h"

namespace headroom {

namespace {

bool isSubset(const ItemSet& part, const ItemSet& whole)
{
    return countAnd(part, whole) == part.count();
}

/// What of the stratum is known completely.
ItemSet censusOf(const ReviewEvidence& evidence, const ItemSet& stratum)
{
    if (isSubset(stratum, evidence.reviewed)) return stratum;
    ItemSet census(stratum.size());
    for (const ItemSet& walk : evidence.walks) {
        const ItemSet part = walk & stratum;
        if (isSubset(part, evidence.reviewed)) census |= part;
    }
    return census;
}

/// `drawn` is the list of a sample that belongs to the stratum.
Stratum stratumOf(const ReviewEvidence& evidence, const ItemSet& scopeEvaluated, const ItemSet& items,
                  std::vector<ExampleIndex> SampleEvidence::*drawn)
{
    Stratum stratum;
    stratum.size = items.count();
    stratum.census = censusOf(evidence, items);
    stratum.censusSize = stratum.census.count();
    stratum.sample = ItemSet(items.size());
    if (stratum.exact()) return stratum;

    const ItemSet reviewedRest = (items & evidence.reviewed) - stratum.census;
    for (const SampleEvidence& sample : evidence.samples) {
        if (!isSubset(scopeEvaluated, sample.from)) continue;
        for (const ExampleIndex item : sample.*drawn) {
            if (reviewedRest.contains(item)) stratum.sample.insert(item);
        }
    }
    if (stratum.sample.empty() && !reviewedRest.empty()) {
        stratum.sample = reviewedRest;
        stratum.random = false;
    }
    stratum.sampleSize = stratum.sample.count();
    return stratum;
}

} // namespace

ReviewEvidence reviewEvidence(const Dataset::Contents& contents, std::size_t run, const ResolveQuery& resolve)
{
    ReviewEvidence evidence;
    evidence.reviewed = contents.reviewed;
    if (run >= contents.runs.size()) return evidence;
    for (const ReviewSample& sample : contents.samples) {
        if (sample.run != contents.runs[run].id) continue;
        Result<ItemSet> from =
            sample.where.empty() ? Result<ItemSet>(ItemSet(contents.size, true)) : resolve(sample.where);
        if (from) evidence.samples.push_back({std::move(from).value(), sample.errors, sample.right});
    }
    return evidence;
}

Stratum errorStratum(const ReviewEvidence& evidence, const ItemSet& scopeEvaluated, const ItemSet& scopeErrors)
{
    return stratumOf(evidence, scopeEvaluated, scopeErrors, &SampleEvidence::errors);
}

Stratum rightStratum(const ReviewEvidence& evidence, const ItemSet& scopeEvaluated, const ItemSet& scopeRight)
{
    return stratumOf(evidence, scopeEvaluated, scopeRight, &SampleEvidence::right);
}

} // namespace headroom
