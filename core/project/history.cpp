// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/history.h"

#include "core/base/plural.h"
#include "core/project/catalogue_projection.h"
#include "core/project/event_reader.h"
#include "core/project/json.h"
#include "core/project/project_text.h"
#include "core/project/register_fold.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

QString nameOf(const Catalogue& catalogue, const Uuid& id)
{
    const NamedThing* thing = catalogue.find(id);
    return thing == nullptr ? QStringLiteral("?") : json::qt(thing->name);
}

QString labelText(const Catalogue& classes, const std::string& value)
{
    QStringList names;
    for (const QString& part : json::qt(value).split(u' ')) {
        const std::optional<Uuid> id = Uuid::fromHex(part.toStdString());
        if (!id || classes.find(*id) == nullptr) return json::qt(value);
        names.append(nameOf(classes, *id));
    }
    return names.join(QStringLiteral(", "));
}

QString examplesText(std::size_t count)
{
    return ProjectText::tr("%1 examples", nullptr, pluralOf(count)).arg(QLocale().toString(qulonglong{count}));
}

QString describeDefinition(const Catalogue& catalogue, const QJsonObject& body, bool isTag)
{
    const std::string operation = json::text(body["op"_L1]);
    const QString what = isTag ? ProjectText::tr("tag") : ProjectText::tr("class");
    const QString name =
        body["name"_L1].isString() ? body["name"_L1].toString() : nameOf(catalogue, json::uuid(body["id"_L1]));
    if (operation == "make") return ProjectText::tr("%1 “%2” made").arg(what, name);
    if (operation == "rename") return ProjectText::tr("%1 renamed to “%2”").arg(what, name);
    if (operation == "delete") return ProjectText::tr("%1 “%2” deleted").arg(what, name);
    if (operation == "merge")
        return ProjectText::tr("%1 “%2” merged into “%3”")
            .arg(what, name, nameOf(catalogue, json::uuid(body["into"_L1])));
    if (operation == "order")
        return isTag ? ProjectText::tr("order of tags changed") : ProjectText::tr("order of classes changed");
    return ProjectText::tr("%1 “%2” changed").arg(what, name);
}

QString describeLabel(const Catalogues& catalogues, const Event& event, const QJsonObject& body,
                      const QString& examples)
{
    const std::optional<std::string> value = registerValue(event, body);
    if (!value) return ProjectText::tr("label taken from %1").arg(examples);
    const QString label = labelText(catalogues.classes, *value);
    if (json::text(body["origin"_L1]) == "decision") return ProjectText::tr("“%1” decided on %2").arg(label, examples);
    return ProjectText::tr("label “%1” set on %2").arg(label, examples);
}

QString describeImport(const QJsonObject& body)
{
    const auto rows = static_cast<std::uint64_t>(body["rows"_L1].toInteger());
    return ProjectText::tr("import of %1 rows", nullptr, pluralOf(rows)).arg(QLocale().toString(qulonglong{rows}));
}

QString describeEvent(const Catalogues& catalogues, const Event& event, std::size_t count)
{
    const QJsonObject body = json::parse(event.body);
    const QString examples = examplesText(count);
    if (event.kind == kind::label) return describeLabel(catalogues, event, body, examples);
    if (event.kind == kind::tag) {
        const QString name = nameOf(catalogues.tags, json::uuid(body["tag"_L1]));
        return body["on"_L1].toBool() ? ProjectText::tr("tag “%1” put on %2").arg(name, examples)
                                      : ProjectText::tr("tag “%1” taken off %2").arg(name, examples);
    }
    if (event.kind == kind::review)
        return body["on"_L1].toBool() ? ProjectText::tr("%1 marked as reviewed").arg(examples)
                                      : ProjectText::tr("%1 marked as not reviewed").arg(examples);
    if (event.kind == kind::comment) return ProjectText::tr("comment on %1").arg(examples);
    if (event.kind == kind::defineClass) return describeDefinition(catalogues.classes, body, false);
    if (event.kind == kind::defineTag) return describeDefinition(catalogues.tags, body, true);
    if (event.kind == kind::assess) return ProjectText::tr("HLP, ease or importance set");
    if (event.kind == kind::setting) return ProjectText::tr("setting “%1” changed").arg(body["name"_L1].toString());
    if (event.kind == kind::sample) return ProjectText::tr("review sample drawn");
    if (event.kind == kind::run) return ProjectText::tr("notes on run “%1”").arg(body["run"_L1].toString());
    if (event.kind == kind::import) return describeImport(body);
    if (event.kind == kind::revoke) return body["redo"_L1].toBool() ? ProjectText::tr("redo") : ProjectText::tr("undo");
    return json::qt(event.kind);
}

std::string historySql(std::size_t limit, std::optional<ExampleId> example)
{
    std::string sql = "SELECT min(e.id), e.session, e.step, s.who, s.own, max(r.event IS NOT NULL) FROM event e "
                      "JOIN session s ON s.id = e.session LEFT JOIN revoked r ON r.event = e.id WHERE e.kind <> 'open'";
    if (example) sql += " AND e.id IN (SELECT event FROM touch WHERE example = " + std::to_string(*example) + ")";
    return sql + " GROUP BY e.session, e.step ORDER BY max(e.lamport) DESC, s.uuid DESC LIMIT " + std::to_string(limit);
}

} // namespace

Result<std::string> describeStep(Project& project, const std::vector<Event>& events)
{
    const Result<Catalogues> catalogues = foldCatalogues(project.database(), project.id());
    if (!catalogues) return catalogues.error();
    QStringList parts;
    for (const Event& event : events) {
        std::size_t count = 0;
        if (isRegisterKind(event.kind)) {
            const Result<std::vector<ExampleId>> examples =
                decodeItems(project.database(), event, json::parse(event.body));
            if (!examples) return examples.error();
            count = examples->size();
        }
        parts.append(describeEvent(*catalogues, event, count));
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral("; ")).toStdString();
}

Result<std::vector<HistoryStep>> readHistory(Project& project, std::size_t limit, std::optional<ExampleId> example)
{
    Database& database = project.database();
    Result<Statement> statement = database.prepare(historySql(limit, example));
    if (!statement) return statement.error();
    std::vector<HistoryStep> steps;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return steps;
        const Result<std::vector<Event>> events =
            readEvents(database, "e.session = " + std::to_string(statement->integer(1)) + " AND e.step = " +
                                     std::to_string(statement->integer(2)) + " AND e.kind <> 'open'");
        if (!events) return events.error();
        if (events->empty()) continue;
        const Result<std::string> text = describeStep(project, *events);
        if (!text) return text.error();
        const Event& first = events->front();
        steps.push_back({first.name, first.at, statement->string(3), first.kind, *text, statement->integer(4) != 0,
                         statement->integer(5) != 0});
    }
}

} // namespace headroom
