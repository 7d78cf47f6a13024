// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/query/bound_query.h"
#include "core/query/syntax.h"

#include <map>
#include <optional>
#include <span>
#include <string>

namespace headroom {

/// "name op value", or "name in (values)" with the operator "=".
struct Comparison
{
    const QueryName& name;
    CompareOp op;
    std::span<const QueryLiteral> values;
    QuerySpan opSpan;
};

/// What is wrong if values of this kind don't take the comparison's operator; the message says which ones they take.
std::optional<QueryError> operatorError(ValueKind kind, const Comparison& comparison);

/// What a comparison asks of the values of `subject` (any but a split), its values checked.
Result<ConditionTest, QueryError> bindTest(const QuerySubject& subject, const Comparison& comparison,
                                           const Dataset& dataset);

/// What a comparison asks of splits, by the name of the split: values are parts of the one in force, or "split/part".
Result<std::map<std::string, CodeTest>, QueryError> bindSplitTests(const Comparison& comparison,
                                                                   const Dataset& dataset);

} // namespace headroom
