// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/event.h"
#include "core/project/row_block.h"

#include <QCryptographicHash>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Rows of a batch that share one hash.
inline constexpr std::int64_t kRowsPerChunk = 65536;

/// BLAKE2b-256 over the rows of a chunk: each row's example uid and run, each cell's kind, value and, where it isn't
/// the number's usual spelling, its text. Independent of row numbers and of the file's columns.
class ChunkHash
{
public:
    void addRow(const ExampleUid& uid, std::string_view run);
    /// Cells of the row added last, in the order of the batch's columns.
    void addCell(const Cell& cell);
    /// The hash of what was added; then begins anew.
    Hash take();

private:
    void addText(std::string_view text);
    void flush();

    std::unique_ptr<QCryptographicHash> m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Blake2b_256);
    std::string m_pending;
};

/// Over a batch's spec and the hashes of its chunks: what the import event names.
Hash batchDigest(std::string_view spec, const std::vector<Hash>& chunks);

} // namespace headroom
