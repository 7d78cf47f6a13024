// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/register_fold.h"

#include "core/project/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

const char* tableOf(std::string_view kind)
{
    if (kind == kind::label) return "label";
    if (kind == kind::tag) return "tagging";
    if (kind == kind::review) return "review";
    return "comment";
}

const char* writeSql(std::string_view kind)
{
    if (kind == kind::label)
        return "INSERT OR REPLACE INTO label(example, event, origin, value, disputed) VALUES(?, ?, ?, ?, ?)";
    if (kind == kind::tag) return "INSERT OR REPLACE INTO tagging(example, event, tag, is_on) VALUES(?, ?, ?, ?)";
    if (kind == kind::review) return "INSERT OR REPLACE INTO review(example, event, is_on) VALUES(?, ?, ?)";
    return "INSERT OR REPLACE INTO comment(example, event, text) VALUES(?, ?, ?)";
}

Result<void> removeRows(Database& database, const char* table, const std::vector<ExampleId>* examples)
{
    if (examples == nullptr) return database.execute(std::string("DELETE FROM ") + table);
    Result<Statement> remove = database.prepare(std::string("DELETE FROM ") + table + " WHERE example = ?");
    if (!remove) return remove.error();
    for (const ExampleId example : *examples) {
        if (Result<void> done = remove->bind(1, example).run(); !done) return done;
    }
    return {};
}

/// In the order of the table, which makes a large write several times faster.
std::vector<ExampleId> ascendingKeys(const std::unordered_map<ExampleId, LabelRegister>& registers)
{
    std::vector<ExampleId> keys;
    keys.reserve(registers.size());
    for (const auto& [example, claims] : registers)
        keys.push_back(example);
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

bool isRegisterKind(std::string_view kind)
{
    return kind == kind::label || kind == kind::tag || kind == kind::review || kind == kind::comment;
}

std::string registerName(const Event& event, const QJsonObject& body)
{
    if (event.kind == kind::label) return json::text(body["origin"_L1]);
    if (event.kind == kind::tag) return json::text(body["tag"_L1]);
    return {};
}

std::optional<std::string> registerValue(const Event& event, const QJsonObject& body)
{
    if (event.kind == kind::label)
        return body["value"_L1].isString() ? std::optional(json::text(body["value"_L1])) : std::nullopt;
    if (event.kind == kind::comment) return json::text(body["text"_L1]);
    return body["on"_L1].toBool() ? "1" : "0";
}

void RegisterFold::add(const Event& event, const QJsonObject& body, const std::vector<ExampleId>& examples)
{
    auto& registers = m_registers[registerName(event, body)];
    const LabelClaim claim{event.order(), registerValue(event, body), event.id};
    for (const ExampleId example : examples)
        registers[example].add(claim, m_causality);
}

Result<Statement> prepareRegisterWrite(Database& database, std::string_view kind)
{
    return database.prepare(writeSql(kind));
}

Result<void> writeRegister(Statement& statement, std::string_view kind, const std::string& name, ExampleId example,
                           const std::optional<std::string>& value, bool disputed, std::int64_t event)
{
    statement.bind(1, example).bind(2, event);
    Uuid tag;
    if (kind == kind::label) {
        statement.bindText(3, name);
        value ? statement.bindText(4, *value) : statement.bindNull(4);
        statement.bind(5, std::int64_t{disputed});
    } else if (kind == kind::comment) {
        statement.bindText(3, *value);
    } else {
        const std::int64_t isOn = value == "1";
        if (kind == kind::tag) {
            tag = Uuid::fromHex(name).value_or(Uuid{});
            statement.bindUuid(3, tag).bind(4, isOn);
        } else {
            statement.bind(3, isOn);
        }
    }
    return statement.run();
}

Result<void> RegisterFold::write(Database& database, const std::vector<ExampleId>* examples) const
{
    if (Result<void> done = removeRows(database, tableOf(m_kind), examples); !done) return done;
    Result<Statement> statement = prepareRegisterWrite(database, m_kind);
    if (!statement) return statement.error();
    for (const auto& [name, registers] : m_registers) {
        for (const ExampleId example : ascendingKeys(registers)) {
            const LabelRegister& claims = registers.at(example);
            const LabelClaim& last = claims.last();
            const Result<void> done =
                writeRegister(*statement, m_kind, name, example, last.value, claims.disputed(), last.event);
            if (!done) return done;
        }
    }
    return {};
}

} // namespace headroom
