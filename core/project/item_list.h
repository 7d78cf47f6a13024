// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/event.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// The row of an example in this file's `example` table. Never leaves the file.
using ExampleId = std::int64_t;

/// How an event names its examples. Up to 64: "examples" in the body, hexadecimal uids. More: the items blob, "U" and
/// 16 bytes a uid, or "B", the batch's uuid and one bit a row of the batch (lowest first).
struct EncodedItems
{
    std::string items;               // empty: in the body
    std::vector<std::string> uids;   // hexadecimal, for the body
    std::vector<ExampleId> examples; // those that this part names
    bool isBitmap = false;           // then no touch rows are kept
};

/// `examples` ascending without repeats, as one or more parts: bitmaps over batches whose rows are consecutive new
/// examples where that is shorter, lists for the rest.
Result<std::vector<EncodedItems>> encodeItems(storage::Database& database, const std::vector<ExampleId>& examples);

/// The examples that an event is about, ascending; unknown uids are Damaged.
Result<std::vector<ExampleId>> decodeItems(storage::Database& database, const Event& event, const QJsonObject& body);

} // namespace headroom
