// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bash_completion.h"
#include "app/cli/command_context.h"
#include "app/cli/commands/commands.h"

#include <QtGlobal>

namespace headroom::cli {

namespace {

Result<void> run(CommandContext& context)
{
    context.text = bashCompletion();
    return {};
}

} // namespace

CommandSpec completionCommand()
{
    return {
        .name = "completion",
        .summary = QT_TRANSLATE_NOOP("Cli", "Prints a script that completes this program's command lines"),
        .arguments = {{.name = "SHELL",
                       .kind = ValueKind::Choice,
                       .help = QT_TRANSLATE_NOOP("Cli", "bash"),
                       .choices = {"bash"}}},
        .examples = {{QT_TRANSLATE_NOOP("Cli", "completion in this shell"), "source <(headroom-cli completion bash)"}},
        .run = run};
}

} // namespace headroom::cli
