// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/editor.h"

#include "core/project/catalogue_projection.h"
#include "core/project/json.h"
#include "core/project/project_text.h"
#include "core/project/register_fold.h"
#include "core/project/undo.h"

#include <QJsonArray>

#include <algorithm>

namespace headroom {

namespace {

using storage::Transaction;

/// Where bulk edits begin: their pages may be written before COMMIT, so that memory stays bounded.
constexpr std::size_t bulkExamples = 10000;

bool isBulk(const Gesture& gesture)
{
    return std::any_of(gesture.begin(), gesture.end(),
                       [](const Edit& edit) { return edit.examples.size() >= bulkExamples; });
}

void sortUnique(std::vector<ExampleId>& examples)
{
    std::sort(examples.begin(), examples.end());
    examples.erase(std::unique(examples.begin(), examples.end()), examples.end());
}

} // namespace

Result<ChangeSet> Editor::apply(const Gesture& gesture)
{
    const Journal::Position before = m_journal.position();
    if (Result<void> done = m_database.allowCacheSpill(isBulk(gesture)); !done) return done.error();
    ChangeSet changes;
    const auto run = [&]() -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction) return transaction.error();
        if (Result<void> begun = m_journal.beginStep(); !begun) return begun;
        for (const Edit& edit : gesture) {
            if (Result<void> done = write(edit, changes); !done) return done;
        }
        return transaction->commit();
    };
    if (const Result<void> done = run(); !done) {
        m_journal.restore(before);
        return done.error();
    }
    sortUnique(changes.examples);
    return changes;
}

Result<void> Editor::write(const Edit& edit, ChangeSet& changes)
{
    Projector projector(m_database, m_project);
    changes.kinds.insert(edit.kind);
    changes.examples.insert(changes.examples.end(), edit.examples.begin(), edit.examples.end());
    const auto appendPart = [&](const QJsonObject& body, const EncodedItems& part) -> Result<void> {
        const Result<Event> event = m_journal.append(edit.kind, json::print(body), part.items);
        if (!event) return event.error();
        changes.events.push_back(event->name);
        return projector.appended(*event, part.examples);
    };
    if (!isRegisterKind(edit.kind)) return appendPart(edit.body, {});
    const Result<std::vector<EncodedItems>> parts = encodeItems(m_database, edit.examples);
    if (!parts) return parts.error();
    for (const EncodedItems& part : *parts) {
        QJsonObject body = edit.body;
        if (part.items.empty()) {
            QJsonArray uids;
            for (const std::string& uid : part.uids)
                uids.append(QString::fromStdString(uid));
            body[QStringLiteral("examples")] = uids;
        }
        if (Result<void> done = appendPart(body, part); !done) return done;
    }
    return {};
}

Result<std::vector<Event>> Editor::nextUndo()
{
    return stepToUndo(m_database);
}

Result<std::vector<Event>> Editor::nextRedo()
{
    return stepToRedo(m_database);
}

Result<UndoneStep> Editor::undo()
{
    Result<std::vector<Event>> events = stepToUndo(m_database);
    if (!events) return events.error();
    if (events->empty()) return Error{ErrorCode::NotFound, ProjectText::tr("There is nothing to undo."), {}};
    return revoke(std::move(events).value(), false);
}

Result<UndoneStep> Editor::redo()
{
    Result<std::vector<Event>> events = stepToRedo(m_database);
    if (!events) return events.error();
    if (events->empty()) return Error{ErrorCode::NotFound, ProjectText::tr("There is nothing to redo."), {}};
    return revoke(std::move(events).value(), true);
}

Result<UndoneStep> Editor::revoke(std::vector<Event> events, bool isRedo)
{
    QJsonArray names;
    std::vector<EventName> targets;
    for (const Event& event : events) {
        targets.push_back(event.name);
        names.append(QJsonObject{{QStringLiteral("session"), json::value(event.name.session)},
                                 {QStringLiteral("n"), static_cast<qint64>(event.name.n)}});
    }
    QJsonObject body{{QStringLiteral("events"), names}};
    if (isRedo) body[QStringLiteral("redo")] = true;

    const Journal::Position before = m_journal.position();
    if (Result<void> done = m_database.allowCacheSpill(true); !done) return done.error();
    UndoneStep step;
    const auto run = [&]() -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction) return transaction.error();
        if (Result<void> begun = m_journal.beginStep(); !begun) return begun;
        const Result<Event> event = m_journal.append(kind::revoke, json::print(body), {});
        if (!event) return event.error();
        step.changes.events.push_back(event->name);
        Result<Refolded> refolded = Projector(m_database, m_project).refold(targets);
        if (!refolded) return refolded.error();
        step.changes.kinds = std::move(refolded->kinds);
        step.changes.examples = std::move(refolded->examples);
        return transaction->commit();
    };
    if (const Result<void> done = run(); !done) {
        m_journal.restore(before);
        return done.error();
    }
    step.events = std::move(events);
    return step;
}

Result<void> Editor::together(const std::function<Result<void>()>& steps)
{
    const Journal::Position before = m_journal.position();
    const auto run = [&]() -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction) return transaction.error();
        if (Result<void> done = steps(); !done) return done;
        return transaction->commit();
    };
    Result<void> done = run();
    if (!done) m_journal.restore(before);
    return done;
}

Result<Uuid> Editor::idByName(edits::Named what, const std::string& name, Gesture& gesture)
{
    const Result<Catalogues> catalogues = foldCatalogues(m_database, m_project);
    if (!catalogues) return catalogues.error();
    const Catalogue& catalogue = what == edits::Named::Class ? catalogues->classes : catalogues->tags;
    if (const NamedThing* known = catalogue.findLive(name)) return known->id;
    const Uuid id = catalogue.idForNew(name);
    gesture.push_back(edits::make(what, id, name));
    return id;
}

} // namespace headroom
