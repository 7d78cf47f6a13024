// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_table.h"
#include "app/cli/commands/commands.h"
#include "app/cli/help_text.h"
#include "app/cli/text.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

Result<void> run(CommandContext& context)
{
    if (!context.arguments.has("COMMAND")) {
        context.text = programHelp();
        return {};
    }
    const std::string_view name = context.arguments.text("COMMAND");
    const CommandSpec* command = findCommand(name);
    if (!command)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Cli", "there is no command \"%1\".").arg(fromUtf8(name)),
                     {}};
    context.text = commandHelp(*command);
    return {};
}

} // namespace

CommandSpec helpCommand()
{
    return {.name = "help",
            .summary = QT_TRANSLATE_NOOP("Cli", "Explains a command, or lists them all"),
            .arguments = {{.name = "COMMAND",
                           .help = QT_TRANSLATE_NOOP("Cli", "the command to explain"),
                           .isOptional = true}},
            .examples = {{QT_TRANSLATE_NOOP("Cli", "how to import a table"), "headroom-cli help import"}},
            .run = run};
}

} // namespace headroom::cli
