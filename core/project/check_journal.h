// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <string>
#include <vector>

namespace headroom {

/// Chains and heads: payloads changed, events changed, missing or moved, heads that are not the last.
Result<void> checkJournal(storage::Database& database, std::vector<std::string>& problems);

/// The batches' rows against their chunks' hashes, and those against the import events' digests.
Result<void> checkBatches(storage::Database& database, const ProjectId& project, std::vector<std::string>& problems);

} // namespace headroom
