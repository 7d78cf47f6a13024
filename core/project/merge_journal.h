// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <cstdint>

namespace headroom {

/// Copies the events that `from` has and `into` lacks, after computing their hashes anew; their number. Conflict where
/// a session went on differently in the two files, Damaged where hashes or numbers don't fit. Within the caller's
/// transaction on `into`.
Result<std::uint64_t> mergeJournal(storage::Database& into, storage::Database& from);

/// Marks which heads a later session has named (session.covered), from the open events.
Result<void> rebuildCovered(storage::Database& database);

} // namespace headroom
