// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/text_table.h"
#include "core/dataset/label_text.h"
#include "core/project/history.h"
#include "core/project/project.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

std::string header(const char* text)
{
    return QCoreApplication::translate("Cli", text).toStdString();
}

std::string stateOf(const HistoryStep& step)
{
    if (step.isUndone) return header(QT_TRANSLATE_NOOP("Cli", "undone"));
    return step.isOwn ? std::string() : header(QT_TRANSLATE_NOOP("Cli", "of another copy"));
}

Result<void> run(CommandContext& context)
{
    constexpr long long usual = 20;
    Result<std::unique_ptr<Project>> project = Project::open(context.arguments.path("PROJECT"), OpenMode::ReadOnly);
    if (!project) return project.error();
    const auto limit = static_cast<std::size_t>(context.arguments.whole("--limit").value_or(usual));
    const Result<std::vector<HistoryStep>> steps = readHistory(**project, limit);
    if (!steps) return steps.error();

    using Align = TextTable::Align;
    TextTable table({{header(QT_TRANSLATE_NOOP("Cli", "when")), Align::Left},
                     {header(QT_TRANSLATE_NOOP("Cli", "who")), Align::Left, 24},
                     {header(QT_TRANSLATE_NOOP("Cli", "what")), Align::Left, 80},
                     {"", Align::Left}});
    context.json.key("events").beginArray();
    for (const HistoryStep& step : *steps) {
        JsonWriter& json = context.json;
        json.beginObject().member("at", timeText(step.at)).member("who", step.who).member("kind", step.kind);
        json.member("text", step.text).member("own", step.isOwn).member("undone", step.isUndone);
        json.member("session", step.first.session.toHex()).member("n", step.first.n).endObject();
        table.addRow({timeText(step.at), step.who, step.text, stateOf(step)});
    }
    context.json.endArray();
    context.text = table.render(context.style);
    return {};
}

} // namespace

CommandSpec historyCommand()
{
    return {.name = "history",
            .summary = QT_TRANSLATE_NOOP("Cli", "Lists what was done, newest first"),
            .arguments = {projectArgument()},
            .options = {{.name = "--limit",
                         .value = "N",
                         .kind = ValueKind::Whole,
                         .help = QT_TRANSLATE_NOOP("Cli", "at most so many steps; 20 unless told"),
                         .least = 1,
                         .most = 1e9}},
            .examples = {{QT_TRANSLATE_NOOP("Cli", "the last five steps"),
                          "headroom-cli history digits.headroom --limit 5"}},
            .jsonKeys = {"events[{at, who, kind, text, own, undone, session, n}]"},
            .run = run};
}

} // namespace headroom::cli
