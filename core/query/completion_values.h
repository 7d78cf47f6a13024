// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/bound_query.h"
#include "core/query/completion.h"

#include <functional>
#include <string_view>

namespace headroom {

/// Takes one offered text; gives false when it wants no more.
using TakeValue = std::function<bool(std::string_view text, CompletionKind kind)>;

/// Offers the values that `subject` can be compared with, as they are (without quotes).
void offerValues(const QuerySubject& subject, Dataset& dataset, const TakeValue& take);

} // namespace headroom
