// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/evaluator.h"
#include "core/query/query_error.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// A rule tag that can't be evaluated, and why (also in TagInfo::problem).
struct RuleTagProblem
{
    std::size_t tag = 0;
    QString message;
};

/// Evaluates the rule tags of the context's dataset into Contents::tagged, those first that others refer to. To be
/// called after every change of the data, of a rule or of the run in force. A tag whose rule is wrong, refers to itself
/// (directly or by others) or refers to such a tag gets no examples and a problem; queries that use it are refused.
/// `tag != x` and `tag is missing` ask about every tag, so in a rule they refer to itself. An error is one of loading.
Result<std::vector<RuleTagProblem>> evaluateRuleTags(const QueryContext& context);

/// What is wrong with giving the tag `name` (new or not) this rule; to be asked before it is saved. A circle is named
/// tag by tag. Looks at the rules of the other tags as they are saved; loads nothing.
std::optional<QueryError> checkRule(std::string_view name, std::string_view rule, const Dataset& dataset,
                                    std::size_t runInForce);

} // namespace headroom
