// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/chunk_hash.h"
#include "core/project/field_places.h"
#include "core/project/row_block.h"
#include "core/project/uid_index.h"

#include <map>
#include <optional>
#include <vector>

namespace headroom {

/// What RowStore wrote.
struct StoredRows
{
    std::int64_t batchRow = 0; // id that the batch's row must get
    std::int64_t firstRow = 0;
    std::int64_t rows = 0;
    std::optional<ExampleId> firstExample; // where the rows are consecutive new examples
    std::vector<Hash> chunks;
    std::uint64_t examplesNew = 0;
    std::uint64_t examplesUpdated = 0; // distinct examples that were there before
    std::uint64_t repeatedKeys = 0;    // rows whose example an earlier row of the batch had
    std::uint64_t unknownKeys = 0;     // rows left out since their example is not there
};

/// Writes the rows of one batch, within the caller's transaction. Into an empty project the indexes are built at the
/// end.
class RowStore
{
public:
    /// `knownOnly`: rows of unknown examples are left out.
    static Result<RowStore> begin(storage::Database& database, const std::vector<ColumnSpec>& columns, bool knownOnly);

    Result<void> append(const RowBlock& block);
    /// Writes the chunk rows and rebuilds the indexes. The batch row itself is the caller's.
    Result<StoredRows> finish();

private:
    RowStore(storage::Database& database, std::vector<FieldPlace> places, UidIndex examples);
    Result<void> prepare();
    Result<void> dropIndexes();
    Result<ExampleId> exampleOf(const RowBlock& block, std::size_t row);
    Result<void> writeRow(const RowBlock& block, std::size_t row, ExampleId example);
    Result<void> writeMore(std::int64_t row, std::size_t column, const Cell& cell);
    Result<void> endChunk();

    storage::Database* m_database;
    std::vector<FieldPlace> m_places;
    UidIndex m_examples;
    bool m_knownOnly = false;
    ExampleId m_firstNew = 0;    // examples from here on are of this batch
    std::vector<bool> m_updated; // by old example id: met in this batch
    StoredRows m_stored;
    bool m_consecutive = true;
    ChunkHash m_chunkHash;
    std::int64_t m_rowsInChunk = 0;
    std::map<std::size_t, std::string> m_raw; // by column: "ordinal text" lines of the chunk
    std::vector<std::string> m_indexSql;      // to be run again at the end
    storage::Statement m_insertExample;
    storage::Statement m_insertRow;
    storage::Statement m_insertMore;
};

} // namespace headroom
