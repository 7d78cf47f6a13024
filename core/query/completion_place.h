// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/lexer.h"
#include "core/query/syntax.h"

#include <optional>
#include <string_view>

namespace headroom {

/// Where in a query its text ends, and so what may come next.
struct CompletionPlace
{
    enum class Next : std::uint8_t {
        Nothing, // the text before is wrong, or a value goes on
        Operand, // a name, "not" or "("
        AfterName,
        Run,
        Value,
        ListOpen,
        ListValue,
        AfterListValue,
        AfterIs,
        AfterIsNot,
        AfterCondition,
    };

    Next next = Next::Operand;
    QueryName name;              // of the condition at hand
    std::optional<Token> typing; // the word or open quote that ends at the cursor
};

/// `text` is what stands before the cursor.
CompletionPlace completionPlace(std::string_view text);

} // namespace headroom
