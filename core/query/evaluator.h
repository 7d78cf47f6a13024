// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/metrics/evaluation.h"
#include "core/query/bound_query.h"

#include <functional>

namespace headroom {

/// What a query is evaluated against.
struct QueryContext
{
    Dataset& dataset;
    std::size_t run; // in force; kNoRun where the project has none
    /// Holds a run against the reference labels; asked only where the query needs it. The pointer must stay valid
    /// until the query is evaluated.
    std::function<Result<const Evaluation*>(std::size_t run)> evaluation;
};

/// The examples for which the query holds. The query must have been bound to the context's dataset as it is now. Loads
/// the columns that it needs; an error is one of loading. Rule tags must be up to date (rule_tags.h).
Result<ItemSet> evaluateQuery(const BoundQuery& query, const QueryContext& context);

} // namespace headroom
