// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/event.h"
#include "core/storage/database.h"

#include <functional>
#include <string>
#include <vector>

namespace headroom {

/// Events with their payloads, in fold order. `condition` is SQL over event (e), session (s) and revoked (r, null where
/// the event counts); "" means all.
Result<std::vector<Event>> readEvents(storage::Database& database, const std::string& condition);

/// The same, one at a time in fold order: for journals too large to hold. An error of `visit` ends it.
Result<void> forEachEvent(storage::Database& database, const std::string& condition,
                          const std::function<Result<void>(const Event&)>& visit);

/// "r.event IS NULL": events that count.
inline constexpr const char* kNotRevoked = "r.event IS NULL";

} // namespace headroom
