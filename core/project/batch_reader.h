// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/batch_spec.h"
#include "core/project/event.h"
#include "core/project/field_places.h"
#include "core/storage/database.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A batch as it is in this file.
struct BatchRecord
{
    std::int64_t id = 0;
    BatchId uuid;
    std::int64_t event = 0; // row of its import event
    EventOrder order;       // of that event
    std::int64_t at = 0;    // when it was imported
    std::string who;
    bool isRevoked = false;
    std::string specText;
    StoredSpec stored;
    std::int64_t firstRow = 0;
    std::int64_t rows = 0;
    std::optional<std::int64_t> firstExample;
};

/// All batches, in the order of their import events.
Result<std::vector<BatchRecord>> readBatches(storage::Database& database);

/// The place of each column of a batch.
Result<std::vector<FieldPlace>> placesOf(storage::Database& database, const std::vector<ColumnSpec>& columns);

/// The numbers of one column of a batch whose spelling isn't their usual one: by row of the batch.
Result<std::map<std::int64_t, std::string>> readRaw(storage::Database& database, std::int64_t batch,
                                                    std::int64_t field);

/// The hashes that are kept of its chunks, in their order.
Result<std::vector<Hash>> readChunkHashes(storage::Database& database, std::int64_t batch);

/// Hands over the rows of a batch in blocks, as they were imported.
Result<void> forEachBlock(storage::Database& database, const BatchRecord& batch,
                          const std::function<Result<void>(const RowBlock&)>& visit);

} // namespace headroom
