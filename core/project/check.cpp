// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/check.h"

#include "core/project/backup.h"
#include "core/project/cancellable.h"
#include "core/project/check_journal.h"
#include "core/project/merge_journal.h"
#include "core/project/projector.h"
#include "core/storage/online_backup.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;
using storage::Transaction;

/// The projections, each as rows of text in a fixed order.
struct Projection
{
    const char* table;
    const char* sql;
};
constexpr std::array<Projection, 10> projections{{
    {"revoked", "SELECT event FROM revoked ORDER BY event"},
    {"label", "SELECT example, origin, value, disputed, event FROM label ORDER BY example, origin"},
    {"tagging", "SELECT example, hex(tag), is_on, event FROM tagging ORDER BY example, tag"},
    {"review", "SELECT example, is_on, event FROM review ORDER BY example"},
    {"comment", "SELECT example, text, event FROM comment ORDER BY example"},
    {"class",
     "SELECT hex(uuid), name, colour, key, description, position, state, hex(merged_into), merged_by, cleared_by "
     "FROM class ORDER BY uuid"},
    {"tag",
     "SELECT hex(uuid), name, colour, key, description, position, state, hex(merged_into), merged_by, cleared_by, "
     "imported, rule FROM tag ORDER BY uuid"},
    {"assessment", "SELECT subject, metric, hlp, ease, importance FROM assessment ORDER BY subject, metric"},
    {"setting", "SELECT name, value FROM setting ORDER BY name"},
    {"touch", "SELECT example, event FROM touch ORDER BY example, event"},
}};

Result<Hash> contentsOf(Database& database, const char* sql)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement) return statement.error();
    std::string bytes;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return payloadHash(bytes, {});
        for (int column = 0; column < statement->columnCount(); ++column)
            bytes.append(statement->isNull(column) ? std::string_view("\1") : statement->text(column)).append(1, '\0');
    }
}

Result<void> checkSqlite(Database& database, std::vector<std::string>& problems)
{
    Result<Statement> statement = database.prepare("PRAGMA integrity_check(20)");
    if (!statement) return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) break;
        if (statement->text(0) != "ok") problems.push_back("SQLite: " + statement->string(0));
    }
    return {};
}

Result<void> checkReferences(Database& database, std::vector<std::string>& problems)
{
    Result<Statement> foreign = database.prepare("PRAGMA foreign_key_check");
    if (!foreign) return foreign.error();
    const Result<bool> row = foreign->step();
    if (!row) return row.error();
    if (*row)
        problems.push_back(QCoreApplication::translate("Check", "Table “%1” names a row that isn't there.")
                               .arg(QString::fromStdString(foreign->string(0)))
                               .toStdString());
    return {};
}

/// Folds again, compares, and puts everything back as it was.
Result<void> checkFold(Database& database, const ProjectId& project, std::vector<std::string>& problems)
{
    std::vector<Hash> before;
    for (const Projection& projection : projections) {
        const Result<Hash> contents = contentsOf(database, projection.sql);
        if (!contents) return contents.error();
        before.push_back(*contents);
    }
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    if (Result<void> done = Projector(database, project).rebuild(); !done) return done;
    for (std::size_t i = 0; i < projections.size(); ++i) {
        const Result<Hash> contents = contentsOf(database, projections[i].sql);
        if (!contents) return contents.error();
        if (*contents != before[i])
            problems.push_back(
                QCoreApplication::translate("Check", "Table “%1” is not what the journal gives. “headroom-cli check "
                                                     "--repair-to FILE” writes a copy in which it is.")
                    .arg(QLatin1String(projections[i].table))
                    .toStdString());
    }
    return {};
}

} // namespace

Result<CheckReport> checkProject(Project& project, const Progress& progress)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("check.headroom"));
    const auto isCancelled = [&progress] { return progress.cancelled(); };
    const Cancellable reading(project, progress);
    CheckReport report;
    if (Result<void> done = checkSqlite(project.database(), report.problems); !done) return done.error();
    if (!report.problems.empty()) return report; // what follows reads it as if it were sound
    if (Result<void> done = storage::backupInto(project.database(), copy, isCancelled); !done) return done.error();
    Result<Database> database = Database::open(copy, storage::Access::ReadWrite);
    if (!database) return database.error();
    const storage::Interruptible folding(*database, isCancelled);
    if (Result<void> done = database->allowCacheSpill(true); !done) return done.error();
    if (Result<void> done = checkJournal(*database, report.problems); !done) return done.error();
    if (Result<void> done = checkReferences(*database, report.problems); !done) return done.error();
    if (Result<void> done = checkBatches(*database, project.id(), report.problems); !done) return done.error();
    if (Result<void> done = checkFold(*database, project.id(), report.problems); !done) return done.error();
    return report;
}

Result<void> repairTo(Project& project, const QString& target)
{
    const Result<std::string> copied = copyProject(project.database(), target);
    if (!copied) return copied.error();
    Result<Database> database = Database::open(target, storage::Access::ReadWrite);
    if (!database) return database.error();
    if (Result<void> done = database->allowCacheSpill(true); !done) return done;
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction) return transaction.error();
    if (Result<void> done = rebuildCovered(*database); !done) return done;
    if (Result<void> done = Projector(*database, project.id()).rebuild(); !done) return done;
    return transaction->commit();
}

} // namespace headroom
