// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

namespace headroom {

Result<BoundQuery, QueryError> prepareQuery(std::string_view text, const Dataset& dataset, std::size_t runInForce)
{
    const auto tree = parseQuery(text);
    if (!tree) return tree.error();
    return bindQuery(tree.value(), dataset, runInForce);
}

std::optional<QueryError> checkQuery(std::string_view text, const Dataset& dataset, std::size_t runInForce)
{
    const auto bound = prepareQuery(text, dataset, runInForce);
    if (bound) return std::nullopt;
    return bound.error();
}

Result<ItemSet> runQuery(std::string_view text, const QueryContext& context)
{
    const auto bound = prepareQuery(text, context.dataset, context.run);
    if (!bound) return toError(bound.error());
    return evaluateQuery(bound.value(), context);
}

} // namespace headroom
