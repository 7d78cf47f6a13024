// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/dataset/columns.h"
#include "core/dataset/dataset.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The label or prediction of example `item` as text: the name of its class, the names of its classes with `separator`
/// between them (an empty text for the empty set), the transcript, or the shortest text of the number. nullopt where
/// there is none.
std::optional<std::string> labelText(const Labels& labels, const std::vector<ClassInfo>& classes, ExampleIndex item,
                                     std::string_view separator = ", ");

/// ISO 8601 in UTC: "2026-08-17T09:30:00Z", with milliseconds only where there are any.
std::string timeText(std::int64_t millisecondsSince1970);

} // namespace headroom
