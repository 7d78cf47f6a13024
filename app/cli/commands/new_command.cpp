// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/text.h"
#include "core/base/task_type.h"
#include "core/project/project.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

Result<void> run(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    NewProject what;
    what.task = taskFromName(arguments.text("--task")).value_or(TaskType::Classification);
    if (arguments.has("--classes")) what.classes = splitAtCommas(arguments.text("--classes"));
    const auto project = Project::create(arguments.path("PROJECT"), what);
    if (!project) return project.error();

    context.json.member("project", arguments.text("PROJECT")).member("task", taskName(what.task));
    context.text = QCoreApplication::translate("Cli", "%1: a new project, task %2\n")
                       .arg(fromUtf8(onOneLine(arguments.text("PROJECT"))), fromUtf8(taskName(what.task)))
                       .toStdString();
    return {};
}

} // namespace

CommandSpec newCommand()
{
    return {.name = "new",
            .summary = QT_TRANSLATE_NOOP("Cli", "Makes a project file"),
            .arguments = {projectArgument()},
            .options = {{.name = "--task",
                         .value = "TASK",
                         .kind = ValueKind::Choice,
                         .help = QT_TRANSLATE_NOOP("Cli", "what the labels are: classification (unless told), "
                                                          "multilabel, transcription, numeric, boxes"),
                         .choices = {"classification", "multilabel", "transcription", "numeric", "boxes"}},
                        {.name = "--classes",
                         .value = "A,B,C",
                         .kind = ValueKind::Text,
                         .help = QT_TRANSLATE_NOOP("Cli", "classes to begin with, in this order; an import adds those "
                                                          "that it finds")}},
            .examples = {{QT_TRANSLATE_NOOP("Cli", "a project for pictures of two kinds"),
                          "headroom-cli new parts.headroom --classes good,defect"},
                         {QT_TRANSLATE_NOOP("Cli", "a project for a speech recogniser's transcripts"),
                          "headroom-cli new calls.headroom --task transcription"}},
            .jsonKeys = {"project", "task"},
            .run = run};
}

} // namespace headroom::cli
