// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/projector.h"

#include "core/project/catalogue_projection.h"
#include "core/project/event_reader.h"
#include "core/project/json.h"
#include "core/project/register_fold.h"
#include "core/project/revocation.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

// Beyond this, folding the whole kind again is cheaper than example by example.
constexpr std::size_t maxSingleRefolds = 2000;

std::string quoted(std::string_view text)
{
    return "'" + std::string(text) + "'"; // kinds only: no quotes in them
}

std::vector<EventName> namesIn(const QJsonValue& list)
{
    std::vector<EventName> names;
    for (const QJsonValue& name : list.toArray())
        names.push_back({SessionId(json::uuid(name["session"_L1])), name["n"_L1].toInteger()});
    return names;
}

std::vector<EventName> revokedNames(const QJsonObject& body)
{
    return namesIn(body["events"_L1]);
}

} // namespace

Result<void> Projector::appended(const Event& event, const std::vector<ExampleId>& examples)
{
    if (isRegisterKind(event.kind)) return takeValue(event, examples);
    if (event.kind == kind::assess) return projectAssessment(event);
    if (event.kind == kind::setting) return projectSetting(event);
    if (event.kind == kind::defineClass || event.kind == kind::defineTag || event.kind == kind::import)
        return projectCatalogues();
    return {};
}

Result<void> Projector::takeValue(const Event& event, const std::vector<ExampleId>& examples)
{
    const QJsonObject body = json::parse(event.body);
    const std::string name = registerName(event, body);
    const std::optional<std::string> value = registerValue(event, body);
    Result<Statement> write = prepareRegisterWrite(m_database, event.kind);
    if (!write) return write.error();
    for (const ExampleId example : examples) {
        if (Result<void> done = writeRegister(*write, event.kind, name, example, value, false, event.id); !done)
            return done;
    }
    return recordTouch(event, examples);
}

Result<void> Projector::recordTouch(const Event& event, const std::vector<ExampleId>& examples)
{
    if (!event.items.empty() && event.items[0] == 'B')
        return m_database.execute("INSERT OR IGNORE INTO bulk(event) VALUES(" + std::to_string(event.id) + ")");
    Result<Statement> touch = m_database.prepare("INSERT OR IGNORE INTO touch(example, event) VALUES(?, ?)");
    if (!touch) return touch.error();
    for (const ExampleId example : examples) {
        if (Result<void> done = touch->bind(1, example).bind(2, event.id).run(); !done) return done;
    }
    return {};
}

Result<void> Projector::projectAssessment(const Event& event)
{
    const QJsonObject body = json::parse(event.body);
    const std::string subject = json::text(body["subject"_L1]);
    if (body.contains("hlp"_L1)) {
        const std::string metric = json::text(body["metric"_L1]);
        Result<Statement> write =
            m_database.prepare("INSERT OR REPLACE INTO assessment(subject, metric, hlp) VALUES(?, ?, ?)");
        if (!write) return write.error();
        write->bindText(1, subject).bindText(2, metric);
        body["hlp"_L1].isDouble() ? write->bind(3, body["hlp"_L1].toDouble()) : write->bindNull(3);
        if (Result<void> done = write->run(); !done) return done;
    }
    Result<Statement> write = m_database.prepare(
        "INSERT INTO assessment(subject, metric, ease, importance) VALUES(?1, '', ?2, ?3) ON CONFLICT(subject, metric) "
        "DO UPDATE SET ease = coalesce(?2, ease), importance = coalesce(?3, importance)");
    if (!write) return write.error();
    write->bindText(1, subject);
    const auto bindWhole = [&](int parameter, const QJsonValue& value) {
        value.isDouble() ? write->bind(parameter, std::int64_t{value.toInt()}) : write->bindNull(parameter);
    };
    bindWhole(2, body["ease"_L1]);
    bindWhole(3, body["importance"_L1]);
    return write->run();
}

Result<void> Projector::projectSetting(const Event& event)
{
    const QJsonObject body = json::parse(event.body);
    Result<Statement> write = m_database.prepare("INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)");
    if (!write) return write.error();
    const std::string name = json::text(body["name"_L1]);
    const std::string value = json::text(body["value"_L1]);
    return write->bindText(1, name).bindText(2, value).run();
}

Result<void> Projector::projectCatalogues()
{
    const Result<Catalogues> catalogues = foldCatalogues(m_database, m_project);
    if (!catalogues) return catalogues.error();
    return writeCatalogues(m_database, *catalogues);
}

/// The kinds of the targets, and of what they revoke if they are revokes, with the examples that they are about.
Result<Projector::ExamplesByKind> Projector::effectsOf(std::vector<EventName> targets)
{
    ExamplesByKind effects;
    std::set<EventName> seen;
    while (!targets.empty()) {
        const EventName target = targets.back();
        targets.pop_back();
        if (!seen.insert(target).second) continue;
        const Result<std::vector<Event>> events =
            readEvents(m_database, "s.uuid = x'" + target.session.toHex() + "' AND e.n = " + std::to_string(target.n));
        if (!events) return events.error();
        for (const Event& event : *events) {
            const QJsonObject body = json::parse(event.body);
            if (event.kind == kind::revoke) {
                const std::vector<EventName> further = revokedNames(body);
                targets.insert(targets.end(), further.begin(), further.end());
                continue;
            }
            std::set<ExampleId>& touched = effects[event.kind];
            if (!isRegisterKind(event.kind)) continue;
            const Result<std::vector<ExampleId>> examples = decodeItems(m_database, event, body);
            if (!examples) return examples.error();
            touched.insert(examples->begin(), examples->end());
        }
    }
    return effects;
}

Result<Refolded> Projector::refold(const std::vector<EventName>& targets)
{
    if (Result<void> done = rebuildRevoked(); !done) return done.error();
    const Result<ExamplesByKind> effects = effectsOf(targets);
    if (!effects) return effects.error();
    Refolded refolded;
    std::set<ExampleId> touched;
    for (const auto& [kind, examples] : *effects) {
        refolded.kinds.insert(kind);
        touched.insert(examples.begin(), examples.end());
        Result<void> done;
        if (isRegisterKind(kind) && examples.size() <= maxSingleRefolds)
            done = refoldRegisters(kind, {examples.begin(), examples.end()});
        else if (isRegisterKind(kind))
            done = rebuildRegisters(kind);
        else if (kind == kind::assess)
            done = rebuildAssessments();
        else if (kind == kind::setting)
            done = rebuildSettings();
        else
            done = projectCatalogues();
        if (!done) return done.error();
    }
    refolded.examples.assign(touched.begin(), touched.end());
    return refolded;
}

Result<void> Projector::rebuild()
{
    if (Result<void> done = rebuildRevoked(); !done) return done;
    if (Result<void> done = projectCatalogues(); !done) return done;
    if (Result<void> done = rebuildAssessments(); !done) return done;
    if (Result<void> done = rebuildSettings(); !done) return done;
    if (Result<void> done = rebuildTouch(); !done) return done;
    for (const std::string_view kind : {kind::label, kind::tag, kind::review, kind::comment}) {
        if (Result<void> done = rebuildRegisters(std::string(kind)); !done) return done;
    }
    return {};
}

Result<void> Projector::rebuildRevoked()
{
    const Result<std::vector<Event>> events = readEvents(m_database, "e.kind = 'revoke'");
    if (!events) return events.error();
    std::vector<Revocation> revocations;
    for (const Event& event : *events)
        revocations.push_back({event.order(), revokedNames(json::parse(event.body))});
    if (Result<void> done = m_database.execute("DELETE FROM revoked"); !done) return done;
    Result<Statement> insert =
        m_database.prepare("INSERT OR IGNORE INTO revoked(event) SELECT e.id FROM event e JOIN session s "
                           "ON s.id = e.session WHERE s.uuid = ? AND e.n = ?");
    if (!insert) return insert.error();
    for (const EventName& name : revokedEvents(std::move(revocations))) {
        if (Result<void> done = insert->bindUuid(1, name.session).bind(2, name.n).run(); !done) return done;
    }
    return {};
}

Result<void> Projector::rebuildAssessments()
{
    if (Result<void> done = m_database.execute("DELETE FROM assessment"); !done) return done;
    return forEachEvent(m_database, std::string("e.kind = 'assess' AND ") + kNotRevoked,
                        [this](const Event& event) { return projectAssessment(event); });
}

Result<void> Projector::rebuildSettings()
{
    if (Result<void> done = m_database.execute("DELETE FROM setting"); !done) return done;
    return forEachEvent(m_database, std::string("e.kind = 'setting' AND ") + kNotRevoked,
                        [this](const Event& event) { return projectSetting(event); });
}

Result<void> Projector::rebuildRegisters(const std::string& kind)
{
    const Result<Causality> seen = causality();
    if (!seen) return seen.error();
    RegisterFold fold(kind, *seen);
    const Result<void> done = forEachEvent(
        m_database, "e.kind = " + quoted(kind) + " AND " + kNotRevoked, [&](const Event& event) -> Result<void> {
            const QJsonObject body = json::parse(event.body);
            const Result<std::vector<ExampleId>> examples = decodeItems(m_database, event, body);
            if (!examples) return examples.error();
            fold.add(event, body, *examples);
            return {};
        });
    if (!done) return done;
    return fold.write(m_database, nullptr);
}

Result<void> Projector::refoldRegisters(const std::string& kind, const std::vector<ExampleId>& examples)
{
    const Result<Causality> seen = causality();
    if (!seen) return seen.error();
    if (Result<void> done = m_database.execute("CREATE TEMP TABLE IF NOT EXISTS refolded(example INTEGER PRIMARY KEY);"
                                               "DELETE FROM refolded");
        !done)
        return done;
    Result<Statement> insert = m_database.prepare("INSERT INTO refolded VALUES(?)");
    if (!insert) return insert.error();
    for (const ExampleId example : examples) {
        if (Result<void> done = insert->bind(1, example).run(); !done) return done;
    }
    RegisterFold fold(kind, *seen);
    const std::string condition =
        "e.kind = " + quoted(kind) + " AND " + kNotRevoked +
        " AND (e.id IN (SELECT event FROM touch WHERE example IN (SELECT example FROM refolded)) "
        "OR e.id IN (SELECT event FROM bulk))";
    const Result<void> done = forEachEvent(m_database, condition, [&](const Event& event) -> Result<void> {
        const QJsonObject body = json::parse(event.body);
        const Result<std::vector<ExampleId>> all = decodeItems(m_database, event, body);
        if (!all) return all.error();
        std::vector<ExampleId> among;
        std::set_intersection(all->begin(), all->end(), examples.begin(), examples.end(), std::back_inserter(among));
        fold.add(event, body, among);
        return {};
    });
    if (!done) return done;
    return fold.write(m_database, &examples);
}

Result<void> Projector::rebuildTouch()
{
    if (Result<void> done = m_database.execute("DELETE FROM touch; DELETE FROM bulk"); !done) return done;
    return forEachEvent(
        m_database, "e.kind IN ('label', 'tag', 'review', 'comment')", [this](const Event& event) -> Result<void> {
            const bool isBulk = !event.items.empty() && event.items[0] == 'B';
            if (isBulk) return recordTouch(event, {});
            const Result<std::vector<ExampleId>> examples = decodeItems(m_database, event, json::parse(event.body));
            if (!examples) return examples.error();
            return recordTouch(event, *examples);
        });
}

Result<Causality> Projector::causality()
{
    Causality seen;
    const Result<void> done = forEachEvent(m_database, "e.kind = 'open'", [&seen](const Event& event) -> Result<void> {
        seen.addSession(event.name.session, namesIn(json::parse(event.body)["heads"_L1]));
        return {};
    });
    if (!done) return done.error();
    return seen;
}

} // namespace headroom
