// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"
#include "app/cli/workspace.h"
#include "core/metrics/intervals.h"
#include "core/project/project_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::cli {

namespace {

std::string said(const char* text)
{
    return QCoreApplication::translate("Cli", text).toStdString();
}

std::string_view tagKindName(TagKind kind)
{
    switch (kind) {
    case TagKind::Hand:
        return "hand";
    case TagKind::Imported:
        return "imported";
    case TagKind::Rule:
        return "rule";
    }
    return {};
}

std::size_t labeledCount(const Dataset::Contents& contents)
{
    const auto& origins = contents.reference.origins;
    return static_cast<std::size_t>(
        std::count_if(origins.begin(), origins.end(), [](LabelOrigin origin) { return origin != LabelOrigin::None; }));
}

void writeInfo(JsonWriter& json, const Dataset::Contents& contents, const ProjectFacts& facts)
{
    json.member("task", taskName(contents.task)).member("examples", contents.size);
    json.member("labeled", labeledCount(contents)).member("disputed", contents.reference.disputed.count());
    json.key("classes").beginArray();
    for (const ClassInfo& info : contents.classes) {
        if (!info.deleted) json.value(info.name);
    }
    json.endArray().key("fields").beginArray();
    for (const FieldInfo& field : contents.fields)
        json.beginObject().member("name", field.name).member("type", fieldTypeName(field.type)).endObject();
    json.endArray().key("tags").beginArray();
    for (std::size_t i = 0; i < contents.tags.size(); ++i) {
        const TagInfo& tag = contents.tags[i];
        json.beginObject().member("name", tag.name).member("kind", tagKindName(tag.kind));
        json.member("n", contents.tagged[i].count());
        if (tag.kind == TagKind::Rule) json.member("rule", tag.rule);
        json.endObject();
    }
    json.endArray().key("runs").beginArray();
    for (const RunInfo& run : contents.runs)
        json.value(run.name);
    json.endArray().key("labelers").beginArray();
    for (const ProjectAuthor& author : facts.authors)
        json.beginObject().member("name", author.name).member("events", author.events).endObject();
    json.endArray().key("studies").beginArray().endArray().key("splits").beginArray();
    for (const auto& [name, parts] : contents.splits)
        json.value(name);
    json.endArray().member("journal_events", facts.journalEvents).member("schema_version", facts.schemaVersion);
    json.member("project_id", contents.project.toHex()).member("state", contents.stateHash);
}

template<class Things>
std::string namesOf(const Things& things)
{
    std::vector<std::string_view> names;
    for (const auto& thing : things)
        names.push_back(thing.name);
    return names.empty() ? kUndefined : onOneLine(joined(names, ", "));
}

std::string infoText(const Dataset::Contents& contents, const ProjectFacts& facts)
{
    std::string out;
    const auto line = [&out](const char* name, const std::string& value) {
        const std::string label = said(name);
        out += label + std::string(label.size() < 16 ? 16 - label.size() : 1, ' ') + value + '\n';
    };
    line(QT_TRANSLATE_NOOP("Cli", "task"), std::string(taskName(contents.task)));
    line(QT_TRANSLATE_NOOP("Cli", "examples"), countText(contents.size));
    line(QT_TRANSLATE_NOOP("Cli", "labeled"), countText(labeledCount(contents)));
    if (!contents.reference.disputed.empty())
        line(QT_TRANSLATE_NOOP("Cli", "disputed"), countText(contents.reference.disputed.count()));
    line(QT_TRANSLATE_NOOP("Cli", "classes"), namesOf(contents.classes));
    line(QT_TRANSLATE_NOOP("Cli", "fields"), namesOf(contents.fields));
    line(QT_TRANSLATE_NOOP("Cli", "tags"), namesOf(contents.tags));
    line(QT_TRANSLATE_NOOP("Cli", "runs"), namesOf(contents.runs));
    line(QT_TRANSLATE_NOOP("Cli", "labelers"), namesOf(facts.authors));
    line(QT_TRANSLATE_NOOP("Cli", "journal events"), countText(facts.journalEvents));
    line(QT_TRANSLATE_NOOP("Cli", "schema version"), std::to_string(facts.schemaVersion));
    return out;
}

Result<void> runInfo(CommandContext& context)
{
    Result<std::unique_ptr<Workspace>> work = Workspace::open(context.arguments, OpenMode::ReadOnly);
    if (!work) return work.error();
    const Result<ProjectFacts> facts = readProjectFacts((*work)->project());
    if (!facts) return facts.error();
    writeInfo(context.json, (*work)->contents(), *facts);
    context.text = infoText((*work)->contents(), *facts);
    return {};
}

Result<void> runRuns(CommandContext& context)
{
    using Align = TextTable::Align;
    Result<std::unique_ptr<Workspace>> work = Workspace::open(context.arguments, OpenMode::ReadOnly);
    if (!work) return work.error();
    TextTable table({{said(QT_TRANSLATE_NOOP("Cli", "run")), Align::Left},
                     {said(QT_TRANSLATE_NOOP("Cli", "evaluated"))},
                     {said(QT_TRANSLATE_NOOP("Cli", "errors"))},
                     {said(QT_TRANSLATE_NOOP("Cli", "right"))},
                     {said(QT_TRANSLATE_NOOP("Cli", "notes")), Align::Left}});
    context.json.key("runs").beginArray();
    for (std::size_t i = 0; i < (*work)->contents().runs.size(); ++i) {
        const Result<const Evaluation*> evaluation = (*work)->evaluation(i);
        if (!evaluation) return evaluation.error();
        const RunInfo& run = (*work)->contents().runs[i];
        const std::size_t n = (*evaluation)->evaluated.count();
        const std::size_t errors = (*evaluation)->errors.count();
        const auto right = ratio(static_cast<double>(n - errors), static_cast<double>(n));
        context.json.beginObject().member("name", run.name).member("id", run.id.toHex());
        context.json.member("evaluated", n).member("errors", errors).member("share_right", right);
        context.json.member("has_scores", run.hasScores).member("code_version", run.codeVersion);
        context.json.member("notes", run.notes).endObject();
        table.addRow({run.name, countText(n), countText(errors), percentText(right), run.notes});
    }
    context.json.endArray();
    context.text = table.render(context.style);
    return {};
}

} // namespace

CommandSpec infoCommand()
{
    return {
        .name = "info",
        .summary = QT_TRANSLATE_NOOP("Cli", "Shows what is in a project"),
        .arguments = {projectArgument()},
        .examples = {{QT_TRANSLATE_NOOP("Cli", "fields, tags, runs and counts"), "headroom-cli info digits.headroom"}},
        .jsonKeys = {"task", "examples", "labeled", "fields[{name, type}]", "tags[{name, kind, n}]", "runs[]",
                     "labelers[{name, events}]", "studies[]", "splits[]", "journal_events", "schema_version"},
        .run = runInfo};
}

CommandSpec runsCommand()
{
    return {.name = "runs",
            .summary = QT_TRANSLATE_NOOP("Cli", "Lists the models' runs, oldest first"),
            .arguments = {projectArgument()},
            .examples = {{QT_TRANSLATE_NOOP("Cli", "how many each gets right"), "headroom-cli runs signs.headroom"}},
            .jsonKeys = {"runs[{name, id, evaluated, errors, share_right, has_scores, code_version, notes}]"},
            .run = runRuns};
}

} // namespace headroom::cli
