// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <cstdint>

namespace headroom {

struct ExamplesAndBatches
{
    std::uint64_t examplesNew = 0;
    std::uint64_t batchesNew = 0;
};

/// Copies the examples and batches that `from` has and `into` lacks. The import events must be there already. Each
/// batch's hashes are computed anew and compared: Damaged where they differ. Within the caller's transaction on `into`.
Result<ExamplesAndBatches> mergeBatches(storage::Database& into, storage::Database& from);

} // namespace headroom
