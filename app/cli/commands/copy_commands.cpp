// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/text.h"
#include "core/base/plural.h"
#include "core/project/backup.h"
#include "core/project/merge.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFile>

namespace headroom::cli {

namespace {

Result<void> runCopy(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    Result<std::unique_ptr<Project>> project = Project::open(arguments.path("PROJECT"), OpenMode::ReadOnly);
    if (!project) return project.error();
    const Result<std::string> hash = copyProject((*project)->database(), arguments.path("FILE"), context.progress);
    if (!hash) return hash.error();
    context.json.member("file", arguments.text("FILE")).member("sha256", *hash);
    context.text = onOneLine(arguments.text("FILE")) + ": SHA-256 " + *hash + '\n';
    return {};
}

Result<void> runBackup(CommandContext& context)
{
    const QString path = context.arguments.path("PROJECT");
    Result<std::unique_ptr<Project>> project = Project::open(path, OpenMode::ReadOnly);
    if (!project) return project.error();
    const Result<QString> file = backUp((*project)->database(), path, context.progress);
    if (!file) return file.error();
    const std::string name = QFile::encodeName(*file).toStdString();
    context.json.member("file", name);
    context.text = onOneLine(name) + '\n';
    return {};
}

void answerMerge(CommandContext& context, const MergeSummary& summary)
{
    JsonWriter& json = context.json;
    json.member("events_new", summary.eventsNew).key("conflicts").beginArray();
    for (const std::string& key : summary.disputedKeys)
        json.beginObject().member("kind", "disputed").member("name", key).endObject();
    for (const std::string& name : summary.joinedNames)
        json.beginObject().member("kind", "joined").member("name", name).endObject();
    json.endArray().member("batches_new", summary.batchesNew).member("examples_new", summary.examplesNew);
    json.member("backup", QFile::encodeName(summary.backup).toStdString());

    const auto count = [](std::uint64_t n) { return fromUtf8(countText(n)); };
    const QStringList parts = {
        Cli::tr("%1 new events", nullptr, pluralOf(summary.eventsNew)).arg(count(summary.eventsNew)),
        Cli::tr("%1 new batches", nullptr, pluralOf(summary.batchesNew)).arg(count(summary.batchesNew)),
        Cli::tr("%1 new examples", nullptr, pluralOf(summary.examplesNew)).arg(count(summary.examplesNew))};
    context.text = parts.join(QStringLiteral(", ")).toStdString() + '\n';
    for (const std::string& key : summary.disputedKeys)
        context.text +=
            QCoreApplication::translate("Cli", "disputed: %1\n").arg(fromUtf8(onOneLine(key))).toStdString();
    for (const std::string& name : summary.joinedNames)
        context.text += QCoreApplication::translate("Cli", "made on both sides, now one: %1\n")
                            .arg(fromUtf8(onOneLine(name)))
                            .toStdString();
    if (!summary.backup.isEmpty())
        context.text +=
            QCoreApplication::translate("Cli", "backup from before: %1\n").arg(summary.backup).toStdString();
}

Result<void> runMerge(CommandContext& context)
{
    Result<std::unique_ptr<Project>> project = Project::open(context.arguments.path("PROJECT"), OpenMode::ReadWrite);
    if (!project) return project.error();
    const Result<MergeSummary> summary = mergeProject(**project, context.arguments.path("OTHER"), context.progress);
    if (!summary) return summary.error();
    answerMerge(context, *summary);
    return {};
}

} // namespace

CommandSpec copyCommand()
{
    return {.name = "copy",
            .summary = QT_TRANSLATE_NOOP("Cli", "Writes a consistent copy of the project, also while it is in use"),
            .arguments = {projectArgument(),
                          {.name = "FILE",
                           .kind = ValueKind::File,
                           .help = QT_TRANSLATE_NOOP("Cli", "the copy; must not exist yet")}},
            .examples = {{QT_TRANSLATE_NOOP("Cli", "a copy for a colleague; merge brings her work back"),
                          "headroom-cli copy digits.headroom for-eva.headroom"}},
            .jsonKeys = {"file", "sha256"},
            .run = runCopy};
}

CommandSpec backupCommand()
{
    return {.name = "backup",
            .summary = QT_TRANSLATE_NOOP("Cli", "Makes a verified backup beside the project"),
            .arguments = {projectArgument()},
            .examples = {{QT_TRANSLATE_NOOP("Cli", "before an experiment"), "headroom-cli backup digits.headroom"}},
            .jsonKeys = {"file"},
            .run = runBackup};
}

CommandSpec mergeCommand()
{
    return {.name = "merge",
            .summary = QT_TRANSLATE_NOOP("Cli", "Brings in what another copy of the project holds"),
            .arguments = {projectArgument(),
                          {.name = "OTHER",
                           .kind = ValueKind::File,
                           .help = QT_TRANSLATE_NOOP("Cli", "the other copy; it is only read")}},
            .description = QT_TRANSLATE_NOOP(
                "Cli", "The result is the same in whatever order and however often copies are merged. Different labels "
                       "that two people gave by hand become disputed until somebody decides. A backup is made before."),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "a colleague's labels"),
                          "headroom-cli merge digits.headroom from-eva.headroom"}},
            .jsonKeys = {"events_new", "conflicts[{kind, name}]", "batches_new", "examples_new", "backup"},
            .run = runMerge};
}

} // namespace headroom::cli
