// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/batch_reader.h"

#include <algorithm>
#include <charconv>

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

constexpr std::size_t rowsPerBlock = 1024;

/// Collects rows whose texts are copied, since a statement's views end with its next step.
class BlockBuilder
{
public:
    explicit BlockBuilder(std::size_t columns) { m_block.columns = columns; }

    void addRow(const ExampleUid& uid, std::string_view key, std::string_view run)
    {
        m_block.uids.push_back(uid);
        m_keys.emplace_back(key);
        m_runs.emplace_back(run);
        ++m_block.rows;
    }

    void addCell(const Statement& row, int column, const std::string* raw)
    {
        Cell cell;
        switch (row.type(column)) {
        case Statement::ColumnType::Integer:
            cell.kind = Cell::Kind::Int;
            cell.integer = row.integer(column);
            break;
        case Statement::ColumnType::Real:
            cell.kind = Cell::Kind::Real;
            cell.real = row.real(column);
            break;
        case Statement::ColumnType::Text:
        case Statement::ColumnType::Blob:
            cell.kind = Cell::Kind::Text;
            break;
        case Statement::ColumnType::Null:
            break;
        }
        m_texts.emplace_back(raw != nullptr                  ? *raw
                             : cell.kind == Cell::Kind::Text ? row.string(column)
                                                             : std::string());
        cell.canonical = raw == nullptr;
        m_block.cells.push_back(cell);
    }

    /// The rows so far; views point into the builder until clear().
    const RowBlock& block()
    {
        m_block.keys.assign(m_keys.begin(), m_keys.end());
        const bool hasRuns = std::any_of(m_runs.begin(), m_runs.end(), [](const auto& run) { return !run.empty(); });
        m_block.runs.clear();
        if (hasRuns) m_block.runs.assign(m_runs.begin(), m_runs.end());
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            m_block.cells[i].text = m_texts[i];
        return m_block;
    }

    void clear() { *this = BlockBuilder(m_block.columns); }
    std::size_t rows() const { return m_block.rows; }

private:
    RowBlock m_block;
    std::vector<std::string> m_keys;
    std::vector<std::string> m_runs;
    std::vector<std::string> m_texts;
};

std::string selectOf(const std::vector<FieldPlace>& places)
{
    std::string sql = "SELECT d.id, x.uid, x.key, coalesce(d.run, '')";
    for (const FieldPlace& place : places) {
        if (place.isInMore())
            sql += ", (SELECT value FROM data_more WHERE field = " + std::to_string(place.id) + " AND row = d.id)";
        else
            sql += ", d.\"" + place.place + "\"";
    }
    return sql + " FROM data d JOIN example x ON x.id = d.example WHERE d.id >= ? AND d.id < ? ORDER BY d.id";
}

} // namespace

Result<std::vector<BatchRecord>> readBatches(Database& database)
{
    Result<Statement> statement = database.prepare(
        "SELECT b.id, b.uuid, b.event, b.spec, b.first_row, b.rows, b.first_example, s.uuid, e.n, e.lamport, e.at, "
        "s.who, r.event IS NOT NULL FROM batch b JOIN event e ON e.id = b.event JOIN session s ON s.id = e.session "
        "LEFT JOIN revoked r ON r.event = e.id ORDER BY e.lamport, s.uuid, e.n");
    if (!statement) return statement.error();
    std::vector<BatchRecord> batches;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return batches;
        BatchRecord batch;
        batch.id = statement->integer(0);
        batch.uuid = BatchId(statement->uuid(1));
        batch.event = statement->integer(2);
        batch.specText = statement->string(3);
        batch.firstRow = statement->integer(4);
        batch.rows = statement->integer(5);
        if (!statement->isNull(6)) batch.firstExample = statement->integer(6);
        batch.order = {statement->integer(9), {SessionId(statement->uuid(7)), statement->integer(8)}};
        batch.at = statement->integer(10);
        batch.who = statement->string(11);
        batch.isRevoked = statement->integer(12) != 0;
        Result<StoredSpec> stored = parseSpec(batch.specText);
        if (!stored) return stored.error();
        batch.stored = std::move(stored).value();
        batches.push_back(std::move(batch));
    }
}

Result<std::vector<FieldPlace>> placesOf(Database& database, const std::vector<ColumnSpec>& columns)
{
    return ensureFieldPlaces(database, columns); // all are there: nothing is made
}

Result<std::map<std::int64_t, std::string>> readRaw(Database& database, std::int64_t batch, std::int64_t field)
{
    Result<Statement> statement = database.prepare("SELECT texts FROM raw WHERE batch = ? AND field = ?");
    if (!statement) return statement.error();
    statement->bind(1, batch).bind(2, field);
    std::map<std::int64_t, std::string> raw;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return raw;
        std::string_view lines = statement->text(0);
        while (!lines.empty()) {
            const std::size_t end = std::min(lines.find('\n'), lines.size());
            const std::string_view line = lines.substr(0, end);
            const std::size_t space = std::min(line.find(' '), line.size());
            std::int64_t ordinal = 0;
            std::from_chars(line.data(), line.data() + space, ordinal);
            raw.emplace(ordinal, line.substr(std::min(space + 1, line.size())));
            lines.remove_prefix(std::min(end + 1, lines.size()));
        }
    }
}

Result<std::vector<Hash>> readChunkHashes(Database& database, std::int64_t batch)
{
    Result<Statement> statement = database.prepare("SELECT hash FROM chunk WHERE batch = ? ORDER BY n");
    if (!statement) return statement.error();
    statement->bind(1, batch);
    std::vector<Hash> hashes;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return hashes;
        hashes.emplace_back(statement->blob(0));
    }
}

Result<void> forEachBlock(Database& database, const BatchRecord& batch,
                          const std::function<Result<void>(const RowBlock&)>& visit)
{
    const Result<std::vector<FieldPlace>> places = placesOf(database, batch.stored.spec.columns);
    if (!places) return places.error();
    std::vector<std::map<std::int64_t, std::string>> raw;
    for (const FieldPlace& place : *places) {
        Result<std::map<std::int64_t, std::string>> texts = readRaw(database, batch.id, place.id);
        if (!texts) return texts.error();
        raw.push_back(std::move(texts).value());
    }
    Result<Statement> statement = database.prepare(selectOf(*places));
    if (!statement) return statement.error();
    statement->bind(1, batch.firstRow).bind(2, batch.firstRow + batch.rows);
    BlockBuilder builder(places->size());
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) break;
        builder.addRow(ExampleUid(statement->uuid(1)), statement->text(2), statement->text(3));
        const std::int64_t ordinal = statement->integer(0) - batch.firstRow;
        for (std::size_t column = 0; column < places->size(); ++column) {
            const auto found = raw[column].find(ordinal);
            builder.addCell(*statement, static_cast<int>(column) + 4,
                            found == raw[column].end() ? nullptr : &found->second);
        }
        if (builder.rows() < rowsPerBlock) continue;
        if (Result<void> done = visit(builder.block()); !done) return done;
        builder.clear();
    }
    return builder.rows() == 0 ? Result<void>() : visit(builder.block());
}

} // namespace headroom
