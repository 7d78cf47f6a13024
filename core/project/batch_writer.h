// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/row_block.h"

#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// What an import knows before its first row. Kept with the batch for provenance.
struct BatchSpec
{
    std::string source;      // file name or what the user called it
    std::string licence;     // as given
    std::string optionsJson; // the import's options, to be shown and used again
    std::vector<ColumnSpec> columns;
    bool hasRunColumn = false;
    bool predictionsOnly = false;    // rows with unknown keys make no examples; they are counted
    bool hasEmptyPredictions = true; // an empty prediction cell of a transcription is an answer
    char tagSeparator = 0;           // 0: ';' and '|'
};

struct BatchSummary
{
    BatchId batch;
    std::uint64_t rows = 0;
    std::uint64_t examplesNew = 0;
    std::uint64_t examplesUpdated = 0;
    std::uint64_t unknownKeys = 0;  // rows left out by predictionsOnly
    std::vector<std::string> notes; // for the user, translated: e.g. a field that differs between rows of one key
};

/// Brings one batch into a project within one transaction, as one undoable step. Destroying it before commit() leaves
/// the project as it was. Use it on the thread that owns the project; blocks may be prepared on another.
class BatchWriter
{
public:
    virtual ~BatchWriter() = default;
    virtual Result<void> append(const RowBlock& block) = 0;
    /// `types` are the columns' final types, `fileHash` the SHA-256 of the source in hex or empty.
    /// An empty batch (no rows) is InvalidInput.
    virtual Result<BatchSummary> commit(const std::vector<FieldType>& types, const std::string& fileHash) = 0;
};

} // namespace headroom
