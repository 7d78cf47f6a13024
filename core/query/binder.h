// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/query/bound_query.h"
#include "core/query/names.h"
#include "core/query/syntax.h"

namespace headroom {

/// Looks up the names of a query, checks that its operators and values fit their types, and resolves tags, runs,
/// classes, splits and batches. Loads no column. What it decides beyond spec/cli.md's wording:
/// - Sets (labels of a multi-label task, tags) hold "= x" where x is among them and "!= x" where there is something,
///   but not x; so `not tag:x` is what finds all examples without x. `label = ""` is the empty set of classes.
/// - A tag, run or part of a split that doesn't exist is an error; a class, field value or batch that doesn't exist
///   matches nothing.
/// - A date without a time stands for the whole day, a time without seconds for the minute.
/// - Names that are never missing (key, error, correct, evaluated, reviewed, disputed) refuse "is missing".
Result<BoundQuery, QueryError> bindQuery(const QueryExpression& query, const Dataset& dataset, std::size_t runInForce);

} // namespace headroom
