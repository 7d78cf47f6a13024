// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/storage_text.h"

#include <map>
#include <string>

namespace headroom::storage {

namespace {

using Schema = std::map<std::string, std::string>; // "table name" → SQL as SQLite keeps it

Result<Schema> readSchema(Database& database)
{
    Result<Statement> statement = database.prepare("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
                                                   "WHERE name NOT LIKE 'sqlite_autoindex_%' "
                                                   "AND name NOT LIKE 'sqlite_stat%'");
    if (!statement) return statement.error();
    Schema schema;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return schema;
        schema[statement->string(0)] = statement->string(1);
    }
}

Result<Schema> templateSchema()
{
    Result<Database> scratch = Database::open(QStringLiteral(":memory:"), Access::Create);
    if (!scratch) return scratch.error();
    if (const Result<void> made = migrate(*scratch); !made) return made.error();
    return readSchema(*scratch);
}

Error foreign(const std::string& what)
{
    return {ErrorCode::NotAProject,
            StorageText::tr("This file was not made by Headroom: “%1” is not as a project has it. It was not opened.")
                .arg(QString::fromStdString(what)),
            {}};
}

/// The wide table may have columns behind the template's: everything up to them must be equal.
bool equalOrWider(const std::string& name, const std::string& given, const std::string& expected)
{
    if (name != "table data") return given == expected;
    return given.starts_with(expected.substr(0, expected.size() - 1)) && given.ends_with(")");
}

} // namespace

Result<void> migrate(Database& database)
{
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version) return version.error();
    for (std::int64_t i = *version; i < currentSchemaVersion(); ++i) {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction) return transaction.error();
        const std::string sql = std::string(migrations()[static_cast<std::size_t>(i)]) +
                                "\nPRAGMA application_id=" + std::to_string(kApplicationId) +
                                ";\nPRAGMA user_version=" + std::to_string(i + 1) + ";";
        if (const Result<void> done = database.execute(sql); !done) return done;
        if (const Result<void> done = transaction->commit(); !done) return done;
    }
    return {};
}

Result<void> verifySchema(Database& database)
{
    const Result<std::int64_t> application = database.integer("PRAGMA application_id");
    if (!application) return application.error();
    if (*application != kApplicationId)
        return Error{ErrorCode::NotAProject, StorageText::tr("This is not a Headroom project."), {}};
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*version > currentSchemaVersion())
        return Error{
            ErrorCode::TooNew,
            StorageText::tr(
                "This project was made by a newer version of Headroom (file version %1, this program knows %2). "
                "Update Headroom to open it.")
                .arg(*version)
                .arg(currentSchemaVersion()),
            {}};
    if (*version < currentSchemaVersion()) return {}; // migrated, then verified again
    const Result<Schema> given = readSchema(database);
    if (!given) return given.error();
    const Result<Schema> expected = templateSchema();
    if (!expected) return expected.error();
    for (const auto& [name, sql] : *given) {
        const auto found = expected->find(name);
        if (found == expected->end() || !equalOrWider(name, sql, found->second)) return foreign(name);
    }
    for (const auto& [name, sql] : *expected) {
        if (!given->contains(name)) return foreign(name);
    }
    return {};
}

} // namespace headroom::storage
