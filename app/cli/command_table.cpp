// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "app/cli/commands/commands.h"

#include <QtGlobal>

#include <algorithm>

namespace headroom::cli {

const std::vector<CommandSpec>& commandTable()
{
    static const std::vector<CommandSpec> table = {
        newCommand(),   importCommand(),  errorsCommand(), tagCommand(),    labelCommand(),      decideCommand(),
        setCommand(),   reviewCommand(),  sampleCommand(), reportCommand(), exportCommand(),     undoCommand(),
        redoCommand(),  historyCommand(), runsCommand(),   copyCommand(),   backupCommand(),     relocateCommand(),
        mergeCommand(), checkCommand(),   infoCommand(),   helpCommand(),   completionCommand(), manCommand(),
    };
    return table;
}

const CommandSpec* findCommand(std::string_view name)
{
    const auto& table = commandTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const CommandSpec& c) { return c.name == name; });
    return found == table.end() ? nullptr : &*found;
}

std::vector<OptionSpec> allOptions(const CommandSpec& command)
{
    std::vector<OptionSpec> options = command.options;
    if (!command.jsonKeys.empty())
        options.push_back(
            {.name = "--json", .help = QT_TRANSLATE_NOOP("Cli", "print one JSON object and nothing else")});
    options.push_back({.name = "--help", .help = QT_TRANSLATE_NOOP("Cli", "show this help and do nothing")});
    return options;
}

} // namespace headroom::cli
