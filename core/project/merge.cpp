// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/merge.h"

#include "core/project/backup.h"
#include "core/project/cancellable.h"
#include "core/project/catalogue_projection.h"
#include "core/project/journal.h"
#include "core/project/merge_batches.h"
#include "core/project/merge_journal.h"
#include "core/project/project_text.h"
#include "core/project/projector.h"

#include <QFile>
#include <QFileInfo>

#include <set>

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;
using storage::Transaction;

/// Whether `from` has a session, or more of a session, than `into`.
Result<bool> hasNews(Database& into, Database& from)
{
    Result<Statement> theirs = from.prepare("SELECT uuid, head_n, head_hash FROM session");
    if (!theirs) return theirs.error();
    Result<Statement> ours = into.prepare("SELECT count(*) FROM event e JOIN session s ON s.id = e.session "
                                          "WHERE s.uuid = ? AND e.n = ? AND e.hash = ?");
    if (!ours) return ours.error();
    for (;;) {
        const Result<bool> row = theirs->step();
        if (!row) return row.error();
        if (!*row) return false;
        ours->bindBlob(1, theirs->blob(0)).bind(2, theirs->integer(1)).bindBlob(3, theirs->blob(2));
        const Result<bool> found = ours->step();
        if (!found) return found.error();
        if (ours->integer(0) == 0) return true;
        ours->reset();
    }
}

Result<std::set<std::string>> disputedKeys(Database& database)
{
    Result<Statement> statement = database.prepare("SELECT x.key FROM label l JOIN example x ON x.id = l.example WHERE "
                                                   "l.disputed = 1 AND l.origin <> 'consensus'");
    if (!statement) return statement.error();
    std::set<std::string> keys;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return keys;
        keys.insert(statement->string(0));
    }
}

Result<std::set<std::string>> joinedNames(Database& database, const ProjectId& project)
{
    const Result<Catalogues> catalogues = foldCatalogues(database, project);
    if (!catalogues) return catalogues.error();
    std::set<std::string> names;
    for (const Catalogue* catalogue : {&catalogues->classes, &catalogues->tags}) {
        for (const auto& [redirected, into] : catalogue->joined())
            names.insert(catalogue->find(into)->name);
    }
    return names;
}

std::vector<std::string> added(const std::set<std::string>& before, const std::set<std::string>& after)
{
    std::vector<std::string> names;
    for (const std::string& name : after) {
        if (!before.contains(name)) names.push_back(name);
    }
    return names;
}

Result<void> bringIn(Project& project, Database& from, MergeSummary& summary)
{
    Database& into = project.database();
    if (Result<void> done = into.allowCacheSpill(true); !done) return done;
    Result<Transaction> transaction = Transaction::begin(into);
    if (!transaction) return transaction.error();
    const Result<std::set<std::string>> disputesBefore = disputedKeys(into);
    if (!disputesBefore) return disputesBefore.error();
    const Result<std::set<std::string>> joinedBefore = joinedNames(into, project.id());
    if (!joinedBefore) return joinedBefore.error();

    const Result<std::uint64_t> events = mergeJournal(into, from);
    if (!events) return events.error();
    const Result<ExamplesAndBatches> batches = mergeBatches(into, from);
    if (!batches) return batches.error();
    if (Result<void> done = rebuildCovered(into); !done) return done;
    if (Result<void> done = Projector(into, project.id()).rebuild(); !done) return done;

    const Result<std::set<std::string>> disputesAfter = disputedKeys(into);
    if (!disputesAfter) return disputesAfter.error();
    const Result<std::set<std::string>> joinedAfter = joinedNames(into, project.id());
    if (!joinedAfter) return joinedAfter.error();
    if (Result<void> done = transaction->commit(); !done) return done;
    summary.eventsNew = *events;
    summary.batchesNew = batches->batchesNew;
    summary.examplesNew = batches->examplesNew;
    summary.disputedKeys = added(*disputesBefore, *disputesAfter);
    summary.joinedNames = added(*joinedBefore, *joinedAfter);
    return {};
}

} // namespace

Result<MergeSummary> mergeProject(Project& project, const QString& otherPath, const Progress& progress)
{
    if (project.isReadOnly()) return Error{ErrorCode::ReadOnly, project.readOnlyReason(), {}};
    if (QFileInfo(otherPath).canonicalFilePath() == QFileInfo(project.path()).canonicalFilePath())
        return Error{
            ErrorCode::InvalidInput, ProjectText::tr("%1: a project can't be merged into itself.").arg(otherPath), {}};
    Result<std::unique_ptr<Project>> other = Project::open(otherPath, OpenMode::ReadOnly);
    if (!other) return other.error();
    if ((*other)->id() != project.id())
        return Error{ErrorCode::Conflict,
                     ProjectText::tr("%1: this is another project, not a copy of this one. Only copies can be merged.")
                         .arg(otherPath),
                     {}};
    const Cancellable reading(**other, progress);
    const Cancellable writing(project, progress);
    MergeSummary summary;
    const Result<bool> news = hasNews(project.database(), (*other)->database());
    if (!news) return news.error();
    if (!*news) return summary;
    const Result<QString> backup = backUp(project.database(), project.path(), progress);
    if (!backup) return backup.error();
    summary.backup = *backup;
    const Result<void> done = bringIn(project, (*other)->database(), summary);
    if (!done) {
        QFile::remove(summary.backup);
        return Error{done.error().code, QStringLiteral("%1: %2").arg(otherPath, done.error().text),
                     done.error().detail};
    }
    project.journal().endSession();
    return summary;
}

} // namespace headroom
