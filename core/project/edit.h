// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/event.h"
#include "core/project/item_list.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace headroom {

/// One thing that a user does, about to become one event (several where its examples are spread over batches).
struct Edit
{
    std::string kind;
    QJsonObject body;
    std::vector<ExampleId> examples; // ascending, without repeats; empty for edits that are not about examples
};

/// The edits that belong to one gesture and are undone together.
using Gesture = std::vector<Edit>;

} // namespace headroom
