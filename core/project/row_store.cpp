// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/row_store.h"

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

constexpr int fixedColumns = 4; // id, batch, example, run

void bindCell(Statement& statement, int parameter, const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Missing:
        statement.bindNull(parameter);
        break;
    case Cell::Kind::Int:
        statement.bind(parameter, cell.integer);
        break;
    case Cell::Kind::Real:
        statement.bind(parameter, cell.real);
        break;
    case Cell::Kind::Text:
        statement.bindText(parameter, cell.text);
        break;
    }
}

} // namespace

RowStore::RowStore(Database& database, std::vector<FieldPlace> places, UidIndex examples)
    : m_database(&database), m_places(std::move(places)), m_examples(std::move(examples))
{}

Result<RowStore> RowStore::begin(Database& database, const std::vector<ColumnSpec>& columns, bool knownOnly)
{
    Result<std::vector<FieldPlace>> places = ensureFieldPlaces(database, columns);
    if (!places) return places.error();
    Result<UidIndex> examples = UidIndex::read(database);
    if (!examples) return examples.error();
    RowStore store(database, std::move(places).value(), std::move(examples).value());
    store.m_knownOnly = knownOnly;
    if (Result<void> done = store.prepare(); !done) return done.error();
    return store;
}

Result<void> RowStore::prepare()
{
    const Result<std::int64_t> batch = m_database->integer("SELECT coalesce(max(id), 0) + 1 FROM batch");
    if (!batch) return batch.error();
    const Result<std::int64_t> firstRow = m_database->integer("SELECT coalesce(max(id), 0) + 1 FROM data");
    if (!firstRow) return firstRow.error();
    m_stored.batchRow = *batch;
    m_stored.firstRow = *firstRow;
    m_firstNew = m_examples.largest() + 1;
    m_updated.resize(static_cast<std::size_t>(m_firstNew));
    if (m_examples.size() == 0) {
        if (Result<void> done = dropIndexes(); !done) return done;
    }
    std::string names = "id, batch, example, run";
    std::string parameters = "?, ?, ?, ?";
    for (const FieldPlace& place : m_places) {
        if (place.isInMore()) continue;
        names += ", \"" + place.place + "\"";
        parameters += ", ?";
    }
    Result<Statement> row = m_database->prepare("INSERT INTO data(" + names + ") VALUES(" + parameters + ")");
    if (!row) return row.error();
    Result<Statement> example = m_database->prepare("INSERT INTO example(id, uid, key) VALUES(?, ?, ?)");
    if (!example) return example.error();
    Result<Statement> more = m_database->prepare("INSERT INTO data_more(field, row, value) VALUES(?, ?, ?)");
    if (!more) return more.error();
    m_insertRow = std::move(row).value();
    m_insertExample = std::move(example).value();
    m_insertMore = std::move(more).value();
    return {};
}

Result<void> RowStore::dropIndexes()
{
    Result<Statement> statement = m_database->prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
                                                      "AND tbl_name IN ('example', 'data') AND sql IS NOT NULL");
    if (!statement) return statement.error();
    std::vector<std::string> names;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) break;
        names.push_back(statement->string(0));
        m_indexSql.push_back(statement->string(1));
    }
    for (const std::string& name : names) {
        if (Result<void> done = m_database->execute("DROP INDEX " + name); !done) return done;
    }
    return {};
}

Result<void> RowStore::append(const RowBlock& block)
{
    for (std::size_t row = 0; row < block.rows; ++row) {
        const Result<ExampleId> example = exampleOf(block, row);
        if (!example) return example.error();
        if (*example == 0) {
            ++m_stored.unknownKeys;
            continue;
        }
        if (Result<void> done = writeRow(block, row, *example); !done) return done;
    }
    return {};
}

/// The example of a row, made where it is new; 0 where the row is to be left out.
Result<ExampleId> RowStore::exampleOf(const RowBlock& block, std::size_t row)
{
    const ExampleUid& uid = block.uids[row];
    if (const ExampleId known = m_examples.find(uid); known != 0) {
        m_consecutive = false;
        const bool isNew = known >= m_firstNew;
        if (isNew || m_updated[static_cast<std::size_t>(known)]) {
            ++m_stored.repeatedKeys;
        } else {
            ++m_stored.examplesUpdated;
            m_updated[static_cast<std::size_t>(known)] = true;
        }
        return known;
    }
    if (m_knownOnly) return ExampleId{0};
    const ExampleId example = m_examples.largest() + 1;
    m_examples.add(uid, example);
    m_insertExample.bind(1, example).bindUuid(2, uid).bindText(3, block.keys[row]);
    if (Result<void> done = m_insertExample.run(); !done) return done.error();
    if (m_stored.examplesNew == 0) m_stored.firstExample = example;
    ++m_stored.examplesNew;
    return example;
}

Result<void> RowStore::writeRow(const RowBlock& block, std::size_t row, ExampleId example)
{
    if (m_rowsInChunk == kRowsPerChunk) {
        if (Result<void> done = endChunk(); !done) return done;
    }
    const std::int64_t id = m_stored.firstRow + m_stored.rows;
    const std::string_view run = block.runs.empty() ? std::string_view() : block.runs[row];
    m_chunkHash.addRow(block.uids[row], run);
    m_insertRow.bind(1, id).bind(2, m_stored.batchRow).bind(3, example);
    run.empty() ? m_insertRow.bindNull(4) : m_insertRow.bindText(4, run);
    int parameter = fixedColumns;
    for (std::size_t column = 0; column < m_places.size(); ++column) {
        const Cell& cell = block.at(row, column);
        m_chunkHash.addCell(cell);
        if (m_places[column].isInMore()) {
            if (Result<void> done = writeMore(id, column, cell); !done) return done;
        } else {
            bindCell(m_insertRow, ++parameter, cell);
        }
        if (!cell.canonical)
            m_raw[column].append(std::to_string(m_stored.rows)).append(1, ' ').append(cell.text).append(1, '\n');
    }
    if (Result<void> done = m_insertRow.run(); !done) return done;
    ++m_stored.rows;
    ++m_rowsInChunk;
    return {};
}

Result<void> RowStore::writeMore(std::int64_t row, std::size_t column, const Cell& cell)
{
    if (cell.kind == Cell::Kind::Missing) return {};
    m_insertMore.bind(1, m_places[column].id).bind(2, row);
    bindCell(m_insertMore, 3, cell);
    return m_insertMore.run();
}

Result<void> RowStore::endChunk()
{
    if (m_rowsInChunk == 0) return {};
    const auto chunk = static_cast<std::int64_t>(m_stored.chunks.size());
    m_stored.chunks.push_back(m_chunkHash.take());
    Result<Statement> insert =
        m_database->prepare("INSERT INTO chunk(batch, n, first_row, rows, hash) VALUES(?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    insert->bind(1, m_stored.batchRow).bind(2, chunk);
    insert->bind(3, m_stored.firstRow + m_stored.rows - m_rowsInChunk).bind(4, m_rowsInChunk);
    insert->bindBlob(5, m_stored.chunks.back());
    if (Result<void> done = insert->run(); !done) return done;
    m_rowsInChunk = 0;

    Result<Statement> raw = m_database->prepare("INSERT INTO raw(batch, field, chunk, texts) VALUES(?, ?, ?, ?)");
    if (!raw) return raw.error();
    for (const auto& [column, texts] : m_raw) {
        raw->bind(1, m_stored.batchRow).bind(2, m_places[column].id).bind(3, chunk).bindText(4, texts);
        if (Result<void> done = raw->run(); !done) return done;
    }
    m_raw.clear();
    return {};
}

Result<StoredRows> RowStore::finish()
{
    if (Result<void> done = endChunk(); !done) return done.error();
    for (const std::string& sql : m_indexSql) {
        if (Result<void> done = m_database->execute(sql); !done) return done.error();
    }
    if (!m_consecutive || m_stored.examplesNew != static_cast<std::uint64_t>(m_stored.rows))
        m_stored.firstExample.reset();
    return m_stored;
}

} // namespace headroom
