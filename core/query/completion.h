// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

enum class CompletionKind : std::uint8_t { Name, Field, Operator, Keyword, Value, Tag, Run, SplitPart };

struct Completion
{
    std::string text; // as it is to stand in the query, with the quotes that it needs
    CompletionKind kind = CompletionKind::Name;

    bool operator==(const Completion&) const = default;
};

/// What can stand at a place of a query. Choosing an item replaces `length` characters from `column` (1-based) on,
/// which end at the cursor.
struct Completions
{
    std::size_t column = 1;
    std::size_t length = 0;
    std::vector<Completion> items; // what begins as typed first, then what holds it; upper and lower case are alike
};

/// `cursor` is the number of characters before it. Values of fields are loaded when asked for; a column that can't be
/// loaded offers nothing. At most `most` items.
Completions queryCompletions(std::string_view text, std::size_t cursor, Dataset& dataset, std::size_t runInForce,
                             std::size_t most = 50);

} // namespace headroom
