// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/syntax.h"

#include <string_view>

namespace headroom {

// query     := [or]                                          (empty: everything)
// or        := and ("or" and)*
// and       := unary ("and" unary)*
// unary     := "not" unary | "(" or ")" | condition
// condition := name | name op value | name ":" value | name "in" "(" value ("," value)* ")"
//            | name "is" ["not"] "missing"
// name      := word ["@" (word | text)] | `field`
// value     := text | word, and what follows it without a space up to ")" or ","
// Keywords are recognised in any case, names are not.

/// Past these a query is refused: no text, however hostile, exhausts the stack or keeps the program busy.
inline constexpr std::size_t kLongestQuery = std::size_t{1} << 20; // bytes
inline constexpr std::size_t kDeepestQuery = 100;                  // parentheses and "not" inside one another
inline constexpr std::size_t kMostConditions = 1000;               // values of "in (…)" don't count

Result<QueryExpression, QueryError> parseQuery(std::string_view text);

} // namespace headroom
