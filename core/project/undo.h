// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/event.h"
#include "core/storage/database.h"

#include <vector>

namespace headroom {

/// The events of this copy's newest step that counts and can be undone; empty where there is none.
Result<std::vector<Event>> stepToUndo(storage::Database& database);

/// The revoke events of this copy's newest undo that counts, unless an edit came after it; empty where there is none.
Result<std::vector<Event>> stepToRedo(storage::Database& database);

} // namespace headroom
