// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/commands/commands.h"
#include "app/cli/man_page.h"

#include <QtGlobal>

namespace headroom::cli {

namespace {

Result<void> run(CommandContext& context)
{
    context.text = manPage();
    return {};
}

} // namespace

CommandSpec manCommand()
{
    return {.name = "man",
            .summary = QT_TRANSLATE_NOOP("Cli", "Prints this program's manual page"),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "writes the page and reads it"),
                          "headroom-cli man > headroom-cli.1 && man -l headroom-cli.1"}},
            .run = run};
}

} // namespace headroom::cli
