// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/binder.h"
#include "core/query/evaluator.h"
#include "core/query/parser.h"

#include <optional>
#include <string_view>

namespace headroom {

// The query language of the scope bar, of rule tags and of --where (grammar: parser.h; meaning: binder.h): text →
// tree → names looked up → examples.

/// Parses and binds; nothing is loaded.
Result<BoundQuery, QueryError> prepareQuery(std::string_view text, const Dataset& dataset, std::size_t runInForce);

/// What is wrong with a query, to be shown while it is typed; nothing if it can be evaluated.
std::optional<QueryError> checkQuery(std::string_view text, const Dataset& dataset, std::size_t runInForce);

/// From text to examples. A mistake in the query is InvalidInput, its text beginning with the column.
Result<ItemSet> runQuery(std::string_view text, const QueryContext& context);

} // namespace headroom
