// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/item_list.h"
#include "core/project/project.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A step of the journal as people read it.
struct HistoryStep
{
    EventName first;     // the step's first event
    std::int64_t at = 0; // milliseconds since 1970 UTC
    std::string who;
    std::string kind;   // of the first event
    std::string text;   // what was done, translated
    bool isOwn = false; // this copy's: undo can take it back
    bool isUndone = false;
};

/// The newest `limit` steps of the project, newest first; sessions' beginnings left out. `example`: only those that are
/// about it.
Result<std::vector<HistoryStep>> readHistory(Project& project, std::size_t limit,
                                             std::optional<ExampleId> example = std::nullopt);

/// What the events of one step do, in a sentence of the user's language: "label “dent” set on 3 examples".
Result<std::string> describeStep(Project& project, const std::vector<Event>& events);

} // namespace headroom
