// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <functional>
#include <string>
#include <vector>

namespace headroom {

/// A review sample whose scope is known as examples.
struct SampleEvidence
{
    ItemSet from; // what it was drawn from: the examples of its query
    std::vector<ExampleIndex> errors;
    std::vector<ExampleIndex> right;
};

/// What tells whether reviewed examples may stand for those nobody looked at (metrics.md, "Tags put on by hand").
struct ReviewEvidence
{
    ItemSet reviewed;
    std::vector<SampleEvidence> samples; // drawn for the run in force
    std::vector<ItemSet> walks;          // whole results of queries that somebody went through for tags
};

/// Gives the examples of a query as typed; the query module's evaluation fits.
using ResolveQuery = std::function<Result<ItemSet>(const std::string& query)>;

/// The evidence that a project holds for figures of `run` (index into Contents::runs). A sample drawn for another run
/// is left out, since it is random among that run's errors only; so is one whose query no longer works.
ReviewEvidence reviewEvidence(const Dataset::Contents& contents, std::size_t run, const ResolveQuery& resolve);

/// Which reviewed examples of one stratum (the errors, or the right examples, of a scope) are used, and as what.
/// - `census` is known completely: the whole stratum where all of it is reviewed, else the parts that a walked query
///   covers and of which every example is reviewed.
/// - The rest of the stratum is estimated from `sample`: the reviewed members of the samples drawn from a scope that
///   covers this one. Where there are none, from all that is reviewed, and `random` is false.
struct Stratum
{
    ItemSet census;
    ItemSet sample;
    std::size_t size = 0;       // examples in the stratum
    std::size_t censusSize = 0; // of these known completely
    std::size_t sampleSize = 0;
    bool random = true;

    std::size_t restSize() const { return size - censusSize; }
    std::size_t reviewedSize() const { return censusSize + sampleSize; }
    bool exact() const { return censusSize == size; }
};

/// `stratum` ⊆ `scope` ∩ evaluated. A sample covers the scope where all of `scopeEvaluated` is in its `from`.
Stratum errorStratum(const ReviewEvidence& evidence, const ItemSet& scopeEvaluated, const ItemSet& scopeErrors);
Stratum rightStratum(const ReviewEvidence& evidence, const ItemSet& scopeEvaluated, const ItemSet& scopeRight);

} // namespace headroom
