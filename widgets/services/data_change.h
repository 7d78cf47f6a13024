// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What changed in the dataset that the window shows. Sent after the dataset has changed.
struct DataChange
{
    /// The dataset was read anew: numbers of examples, classes, tags, fields and runs may be others.
    bool everything = false;
    std::set<std::string> kinds;        // kinds of journal events (core/project/event.h); empty with `everything`
    std::vector<ExampleIndex> examples; // whose label, tags, review or comment changed, ascending

    bool touches(std::string_view kind) const { return everything || kinds.contains(std::string(kind)); }
};

} // namespace headroom
