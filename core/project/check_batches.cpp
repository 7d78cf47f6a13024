// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/batch_reader.h"
#include "core/project/check_journal.h"
#include "core/project/chunk_hash.h"
#include "core/project/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

std::string about(const char* text, const BatchRecord& batch)
{
    return QCoreApplication::translate("Check", text).arg(json::qt(batch.stored.spec.source)).toStdString();
}

/// The hashes of a batch's rows as they are now; examples whose uid doesn't fit their key are a difference too.
Result<std::vector<Hash>> computedHashes(Database& database, const ProjectId& project, const BatchRecord& batch,
                                         std::int64_t& rows)
{
    std::vector<Hash> hashes;
    ChunkHash hash;
    const Result<void> read = forEachBlock(database, batch, [&](const RowBlock& block) -> Result<void> {
        for (std::size_t row = 0; row < block.rows; ++row) {
            if (rows > 0 && rows % kRowsPerChunk == 0) hashes.push_back(hash.take());
            hash.addRow(exampleUid(project, block.keys[row]),
                        block.runs.empty() ? std::string_view() : block.runs[row]);
            for (std::size_t column = 0; column < block.columns; ++column)
                hash.addCell(block.at(row, column));
            ++rows;
        }
        return {};
    });
    if (!read) return read.error();
    if (rows > 0) hashes.push_back(hash.take());
    return hashes;
}

Result<std::string> digestInJournal(Database& database, std::int64_t event)
{
    Result<Statement> statement = database.prepare("SELECT body FROM payload WHERE event = ?");
    if (!statement) return statement.error();
    const Result<bool> row = statement->bind(1, event).step();
    if (!row) return row.error();
    return *row ? json::text(json::parse(statement->text(0))["digest"_L1]) : std::string();
}

} // namespace

Result<void> checkBatches(Database& database, const ProjectId& project, std::vector<std::string>& problems)
{
    const Result<std::vector<BatchRecord>> batches = readBatches(database);
    if (!batches) return batches.error();
    const Result<std::int64_t> imports = database.integer("SELECT count(*) FROM event WHERE kind = 'import'");
    if (!imports) return imports.error();
    if (*imports != static_cast<std::int64_t>(batches->size()))
        problems.push_back(QCoreApplication::translate("Check", "Imports: the journal names %1, the file holds %2.")
                               .arg(*imports)
                               .arg(batches->size())
                               .toStdString());
    for (const BatchRecord& batch : *batches) {
        const Result<std::vector<Hash>> stored = readChunkHashes(database, batch.id);
        if (!stored) return stored.error();
        std::int64_t rows = 0;
        const Result<std::vector<Hash>> computed = computedHashes(database, project, batch, rows);
        if (!computed) return computed.error();
        if (rows != batch.rows)
            problems.push_back(about(QT_TRANSLATE_NOOP("Check", "Import “%1”: rows are missing."), batch));
        else if (*computed != *stored)
            problems.push_back(about(QT_TRANSLATE_NOOP("Check", "Import “%1”: values were changed."), batch));
        const Result<std::string> digest = digestInJournal(database, batch.event);
        if (!digest) return digest.error();
        const Hash expected = batchDigest(batch.specText, *stored);
        if (*digest != QByteArray::fromStdString(expected).toHex().toStdString())
            problems.push_back(
                about(QT_TRANSLATE_NOOP("Check", "Import “%1”: its description does not fit the journal."), batch));
    }
    return {};
}

} // namespace headroom
