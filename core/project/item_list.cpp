// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/item_list.h"

#include "core/project/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

constexpr std::size_t maxInBody = 64;
constexpr std::size_t minForBitmap = 1000;

Error damaged(const char* detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("ProjectText", "The project's journal names examples that the project doesn't "
                                                       "have. Run “headroom-cli check” on it."),
            QString::fromLatin1(detail)};
}

struct BatchRange
{
    Uuid uuid;
    ExampleId first = 0;
    std::int64_t rows = 0;
};

Result<std::vector<BatchRange>> consecutiveBatches(Database& database)
{
    Result<Statement> statement = database.prepare(
        "SELECT uuid, first_example, rows FROM batch WHERE first_example IS NOT NULL ORDER BY first_example");
    if (!statement) return statement.error();
    std::vector<BatchRange> ranges;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return ranges;
        ranges.push_back({statement->uuid(0), statement->integer(1), statement->integer(2)});
    }
}

EncodedItems bitmapOf(const BatchRange& batch, std::vector<ExampleId> examples)
{
    EncodedItems part;
    part.isBitmap = true;
    part.items =
        "B" + std::string(batch.uuid.view()) + std::string((static_cast<std::size_t>(batch.rows) + 7) / 8, '\0');
    for (const ExampleId example : examples) {
        const auto ordinal = static_cast<std::size_t>(example - batch.first);
        part.items[17 + ordinal / 8] = static_cast<char>(part.items[17 + ordinal / 8] | (1 << (ordinal % 8)));
    }
    part.examples = std::move(examples);
    return part;
}

Result<EncodedItems> listOf(Database& database, std::vector<ExampleId> examples)
{
    Result<Statement> statement = database.prepare("SELECT uid FROM example WHERE id = ?");
    if (!statement) return statement.error();
    EncodedItems part;
    const bool inBody = examples.size() <= maxInBody;
    if (!inBody) part.items = "U";
    for (const ExampleId example : examples) {
        statement->bind(1, example);
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return damaged("no example of that id");
        if (inBody)
            part.uids.push_back(statement->uuid(0).toHex());
        else
            part.items.append(statement->blob(0));
        statement->reset();
    }
    part.examples = std::move(examples);
    return part;
}

Result<std::vector<ExampleId>> idsOf(Database& database, const std::vector<Uuid>& uids)
{
    Result<Statement> statement = database.prepare("SELECT id FROM example WHERE uid = ?");
    if (!statement) return statement.error();
    std::vector<ExampleId> examples;
    examples.reserve(uids.size());
    for (const Uuid& uid : uids) {
        statement->bindUuid(1, uid);
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return damaged("no example of that uid");
        examples.push_back(statement->integer(0));
        statement->reset();
    }
    std::sort(examples.begin(), examples.end());
    examples.erase(std::unique(examples.begin(), examples.end()), examples.end());
    return examples;
}

Result<std::vector<ExampleId>> idsOfBitmap(Database& database, const std::string& items)
{
    const auto isSet = [&items](std::int64_t ordinal) {
        const std::size_t byte = 17 + static_cast<std::size_t>(ordinal) / 8;
        return byte < items.size() && ((items[byte] >> (ordinal % 8)) & 1) != 0;
    };
    Result<Statement> batch = database.prepare("SELECT first_row, rows, first_example FROM batch WHERE uuid = ?");
    if (!batch) return batch.error();
    batch->bindBlob(1, std::string_view(items).substr(1, 16));
    const Result<bool> found = batch->step();
    if (!found) return found.error();
    if (!*found) return damaged("no batch of that uuid");
    const std::int64_t firstRow = batch->integer(0);
    const std::int64_t rows = batch->integer(1);
    std::vector<ExampleId> examples;
    if (!batch->isNull(2)) {
        const ExampleId first = batch->integer(2);
        for (std::int64_t ordinal = 0; ordinal < rows; ++ordinal) {
            if (isSet(ordinal)) examples.push_back(first + ordinal);
        }
        return examples;
    }
    Result<Statement> data = database.prepare("SELECT id, example FROM data WHERE id >= ? AND id < ?");
    if (!data) return data.error();
    data->bind(1, firstRow).bind(2, firstRow + rows);
    for (;;) {
        const Result<bool> row = data->step();
        if (!row) return row.error();
        if (!*row) break;
        if (isSet(data->integer(0) - firstRow)) examples.push_back(data->integer(1));
    }
    std::sort(examples.begin(), examples.end());
    examples.erase(std::unique(examples.begin(), examples.end()), examples.end());
    return examples;
}

} // namespace

Result<std::vector<EncodedItems>> encodeItems(Database& database, const std::vector<ExampleId>& examples)
{
    std::vector<EncodedItems> parts;
    std::vector<ExampleId> rest;
    if (examples.size() < minForBitmap) {
        rest = examples;
    } else {
        const Result<std::vector<BatchRange>> batches = consecutiveBatches(database);
        if (!batches) return batches.error();
        auto next = examples.begin();
        for (const BatchRange& batch : *batches) {
            const auto begin = std::lower_bound(next, examples.end(), batch.first);
            const auto end = std::lower_bound(begin, examples.end(), batch.first + batch.rows);
            rest.insert(rest.end(), next, begin);
            if (static_cast<std::size_t>(end - begin) >= minForBitmap)
                parts.push_back(bitmapOf(batch, {begin, end}));
            else
                rest.insert(rest.end(), begin, end);
            next = end;
        }
        rest.insert(rest.end(), next, examples.end());
    }
    if (!rest.empty()) {
        Result<EncodedItems> part = listOf(database, std::move(rest));
        if (!part) return part.error();
        parts.push_back(std::move(part).value());
    }
    return parts;
}

Result<std::vector<ExampleId>> decodeItems(Database& database, const Event& event, const QJsonObject& body)
{
    if (event.items.size() >= 17 && event.items[0] == 'B') return idsOfBitmap(database, event.items);
    std::vector<Uuid> uids;
    if (!event.items.empty()) {
        if (event.items[0] != 'U' || event.items.size() % 16 != 1) return damaged("unknown form of an item list");
        for (std::size_t at = 1; at < event.items.size(); at += 16)
            uids.push_back(*Uuid::fromBlob(std::string_view(event.items).substr(at, 16)));
    }
    for (const QJsonValue& uid : body["examples"_L1].toArray())
        uids.push_back(json::uuid(uid));
    return idsOf(database, uids);
}

} // namespace headroom
