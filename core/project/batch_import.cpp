// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/batch_import.h"

#include "core/base/plural.h"
#include "core/project/batch_spec.h"
#include "core/project/json.h"
#include "core/project/project_text.h"
#include "core/project/projector.h"
#include "core/project/row_store.h"
#include "core/project/spellings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;
using storage::Transaction;

QJsonArray textArray(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(json::qt(text));
    return array;
}

class BatchImport : public BatchWriter
{
public:
    BatchImport(Database& database, Journal& journal, ProjectId project, BatchSpec spec, TaskType task,
                Transaction transaction, RowStore rows)
        : m_database(database), m_journal(journal), m_project(project), m_spec(std::move(spec)),
          m_spellings(task, m_spec.columns, m_spec.tagSeparator), m_before(journal.position()),
          m_transaction(std::move(transaction)), m_rows(std::move(rows))
    {}
    ~BatchImport() override
    {
        if (!m_committed) m_journal.restore(m_before);
    }

    Result<void> append(const RowBlock& block) override
    {
        if (Result<void> done = m_spellings.add(block); !done) return done;
        return m_rows.append(block);
    }

    Result<BatchSummary> commit(const std::vector<FieldType>& types, const std::string& fileHash) override
    {
        const Result<StoredRows> stored = m_rows.finish();
        if (!stored) return stored.error();
        if (stored->rows == 0)
            return Error{ErrorCode::InvalidInput,
                         stored->unknownKeys == 0
                             ? QCoreApplication::translate("ProjectText", "There are no rows to import.")
                             : QCoreApplication::translate("ProjectText", "None of the keys is known in this project: "
                                                                          "nothing was imported."),
                         {}};
        for (std::size_t i = 0; i < types.size() && i < m_spec.columns.size(); ++i)
            m_spec.columns[i].type = types[i];
        const Result<BatchId> batch = writeBatch(*stored, printSpec({m_spec, fileHash}));
        if (!batch) return batch.error();
        if (Result<void> done = m_transaction.commit(); !done) return done.error();
        m_committed = true;
        return summary(*batch, *stored);
    }

private:
    Result<BatchId> writeBatch(const StoredRows& stored, const std::string& spec)
    {
        const BatchId batch = BatchId::random();
        if (Result<void> begun = m_journal.beginStep(); !begun) return begun.error();
        const Hash digest = batchDigest(spec, stored.chunks);
        const QJsonObject body{
            {QStringLiteral("batch"), json::value(batch)},
            {QStringLiteral("rows"), static_cast<qint64>(stored.rows)},
            {QStringLiteral("digest"), QString::fromLatin1(QByteArray::fromStdString(digest).toHex())},
            {QStringLiteral("classes"), textArray(m_spellings.classes())},
            {QStringLiteral("tags"), textArray(m_spellings.tags())},
            {QStringLiteral("runs"), textArray(m_spellings.runs())}};
        const Result<Event> event = m_journal.append(kind::import, json::print(body), {});
        if (!event) return event.error();
        Result<Statement> insert = m_database.prepare(
            "INSERT INTO batch(id, uuid, event, spec, first_row, rows, first_example) VALUES(?, ?, ?, ?, ?, ?, ?)");
        if (!insert) return insert.error();
        insert->bind(1, stored.batchRow).bindUuid(2, batch).bind(3, event->id).bindText(4, spec);
        insert->bind(5, stored.firstRow).bind(6, stored.rows);
        stored.firstExample ? insert->bind(7, *stored.firstExample) : insert->bindNull(7);
        if (Result<void> done = insert->run(); !done) return done.error();
        if (Result<void> done = Projector(m_database, m_project).appended(*event, {}); !done) return done.error();
        return batch;
    }

    BatchSummary summary(const BatchId& batch, const StoredRows& stored) const
    {
        BatchSummary summary;
        summary.batch = batch;
        summary.rows = static_cast<std::uint64_t>(stored.rows);
        summary.examplesNew = stored.examplesNew;
        summary.examplesUpdated = stored.examplesUpdated;
        summary.unknownKeys = stored.unknownKeys;
        if (stored.repeatedKeys > 0 && !m_spec.hasRunColumn)
            summary.notes.push_back(
                ProjectText::tr("%1 rows have the key of an earlier row of this import; the last row of a key counts.",
                                nullptr, pluralOf(stored.repeatedKeys))
                    .arg(QLocale().toString(qulonglong{stored.repeatedKeys}))
                    .toStdString());
        return summary;
    }

    Database& m_database;
    Journal& m_journal;
    ProjectId m_project;
    BatchSpec m_spec;
    Spellings m_spellings;
    Journal::Position m_before;
    bool m_committed = false;
    Transaction m_transaction;
    RowStore m_rows;
};

} // namespace

Result<std::unique_ptr<BatchWriter>> beginBatchImport(Database& database, Journal& journal, const ProjectId& project,
                                                      TaskType task, const BatchSpec& spec)
{
    if (Result<void> done = database.allowCacheSpill(true); !done) return done.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    Result<RowStore> rows = RowStore::begin(database, spec.columns, spec.predictionsOnly);
    if (!rows) return rows.error();
    return std::unique_ptr<BatchWriter>(std::make_unique<BatchImport>(
        database, journal, project, spec, task, std::move(transaction).value(), std::move(rows).value()));
}

} // namespace headroom
