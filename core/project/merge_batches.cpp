// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/merge_batches.h"

#include "core/project/batch_reader.h"
#include "core/project/row_store.h"
#include "core/project/uid_index.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

Error damaged(const char* detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("ProjectText",
                                        "The other file is damaged: an import in it is not what its journal "
                                        "says. Nothing was brought in. Run “headroom-cli check” on it."),
            QString::fromLatin1(detail)};
}

/// Local row of the import event of the other file's batch.
Result<std::int64_t> eventRow(Database& into, const EventName& name)
{
    Result<Statement> statement =
        into.prepare("SELECT e.id FROM event e JOIN session s ON s.id = e.session WHERE s.uuid = ? AND e.n = ?");
    if (!statement) return statement.error();
    const Result<bool> row = statement->bindUuid(1, name.session).bind(2, name.n).step();
    if (!row) return row.error();
    if (!*row) return damaged("no import event");
    return statement->integer(0);
}

Result<StoredRows> copyRows(Database& into, Database& from, const BatchRecord& batch)
{
    Result<RowStore> store = RowStore::begin(into, batch.stored.spec.columns, false);
    if (!store) return store.error();
    const Result<void> copied =
        forEachBlock(from, batch, [&store](const RowBlock& block) { return store->append(block); });
    if (!copied) return copied.error();
    return store->finish();
}

Result<void> copyBatch(Database& into, Database& from, const BatchRecord& batch)
{
    const Result<std::int64_t> event = eventRow(into, batch.order.name);
    if (!event) return event.error();
    const Result<StoredRows> stored = copyRows(into, from, batch);
    if (!stored) return stored.error();
    const Result<std::vector<Hash>> hashes = readChunkHashes(from, batch.id);
    if (!hashes) return hashes.error();
    if (stored->chunks != *hashes || stored->rows != batch.rows) return damaged("rows differ from their hashes");
    Result<Statement> insert = into.prepare(
        "INSERT INTO batch(id, uuid, event, spec, first_row, rows, first_example) VALUES(?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    insert->bind(1, stored->batchRow).bindUuid(2, batch.uuid).bind(3, *event).bindText(4, batch.specText);
    insert->bind(5, stored->firstRow).bind(6, stored->rows);
    stored->firstExample ? insert->bind(7, *stored->firstExample) : insert->bindNull(7);
    return insert->run();
}

/// Examples that no batch of the other file brings any more, but that its journal may name.
Result<void> copyExamples(Database& into, Database& from)
{
    Result<UidIndex> known = UidIndex::read(into);
    if (!known) return known.error();
    Result<Statement> examples = from.prepare("SELECT uid, key FROM example ORDER BY id");
    if (!examples) return examples.error();
    Result<Statement> insert = into.prepare("INSERT INTO example(id, uid, key) VALUES(?, ?, ?)");
    if (!insert) return insert.error();
    for (;;) {
        const Result<bool> row = examples->step();
        if (!row) return row.error();
        if (!*row) return {};
        const ExampleUid uid(examples->uuid(0));
        if (known->find(uid) != 0) continue;
        const ExampleId example = known->largest() + 1;
        insert->bind(1, example).bindUuid(2, uid).bindText(3, examples->text(1));
        if (Result<void> done = insert->run(); !done) return done;
        known->add(uid, example);
    }
}

} // namespace

Result<ExamplesAndBatches> mergeBatches(Database& into, Database& from)
{
    const Result<std::int64_t> before = into.integer("SELECT count(*) FROM example");
    if (!before) return before.error();
    const Result<std::vector<BatchRecord>> known = readBatches(into);
    if (!known) return known.error();
    std::set<BatchId> have;
    for (const BatchRecord& batch : *known)
        have.insert(batch.uuid);
    const Result<std::vector<BatchRecord>> theirs = readBatches(from);
    if (!theirs) return theirs.error();
    ExamplesAndBatches merged;
    for (const BatchRecord& batch : *theirs) {
        if (have.contains(batch.uuid)) continue;
        if (Result<void> done = copyBatch(into, from, batch); !done) return done.error();
        ++merged.batchesNew;
    }
    if (Result<void> done = copyExamples(into, from); !done) return done.error();
    const Result<std::int64_t> after = into.integer("SELECT count(*) FROM example");
    if (!after) return after.error();
    merged.examplesNew = static_cast<std::uint64_t>(*after - *before);
    return merged;
}

} // namespace headroom
