// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include "app/cli/command_table.h"
#include "app/cli/text.h"

#include <QtGlobal>

#include <algorithm>

namespace headroom::cli {

namespace {

constexpr std::size_t kWidth = 79;

// A name in a column of its own, its explanation wrapped beside it.
std::string entry(const std::string& name, const std::string& help, std::size_t column)
{
    std::string out = "  " + name;
    const std::size_t used = displayWidth(out);
    if (used + 2 > column)
        out += '\n' + std::string(column, ' ');
    else
        out += std::string(column - used, ' ');
    return out + wrapped(help, column, kWidth, true);
}

std::string optionName(const OptionSpec& option)
{
    std::string name(option.name);
    if (!option.value.empty()) name.append(" ").append(option.value);
    if (option.isRepeatable) name += " …";
    return name;
}

bool isRequired(const CommandSpec& command, const OptionSpec& option)
{
    return std::any_of(command.required.begin(), command.required.end(), [&](const OneOf& group) {
        return std::find(group.options.begin(), group.options.end(), option.name) != group.options.end();
    });
}

std::string requiredGroup(const CommandSpec& command, const OneOf& group)
{
    std::string out;
    for (const OptionSpec& option : command.options) {
        if (std::find(group.options.begin(), group.options.end(), option.name) == group.options.end()) continue;
        if (!out.empty()) out += " | ";
        out += option.name;
        if (!option.value.empty()) out.append(" ").append(option.value);
    }
    return group.options.size() > 1 ? "(" + out + ")" : out;
}

std::string heading(const char* text)
{
    return '\n' + translated(text) + '\n';
}

std::string argumentsAndOptions(const CommandSpec& command)
{
    constexpr std::size_t column = 26;
    std::string out;
    if (!command.arguments.empty()) out += heading(QT_TRANSLATE_NOOP("Cli", "Arguments:"));
    for (const ArgumentSpec& argument : command.arguments)
        out += entry(std::string(argument.name), translated(argument.help), column);
    out += heading(QT_TRANSLATE_NOOP("Cli", "Options:"));
    for (const OptionSpec& option : allOptions(command))
        out += entry(optionName(option), translated(option.help), column);
    return out;
}

} // namespace

std::string usageLine(const CommandSpec& command)
{
    std::string out = std::string(kProgram) + ' ' + std::string(command.name);
    for (const ArgumentSpec& argument : command.arguments) {
        const std::string name(argument.name);
        out += argument.isOptional ? " [" + name + ']' : ' ' + name;
    }
    for (const OneOf& group : command.required)
        out += ' ' + requiredGroup(command, group);
    const bool hasFree = std::any_of(command.options.begin(), command.options.end(),
                                     [&](const OptionSpec& option) { return !isRequired(command, option); });
    return hasFree || !command.jsonKeys.empty() ? out + " [OPTION]…" : out;
}

std::string versionLine()
{
    return std::string(kProgram) + ' ' + HEADROOM_VERSION;
}

std::string programHelp()
{
    std::string out =
        translated(QT_TRANSLATE_NOOP("Cli", "Usage: headroom-cli COMMAND [ARGUMENT]… [OPTION]…")) + "\n\n";
    out += wrapped(translated(QT_TRANSLATE_NOOP(
                       "Cli", "Headroom shows where a machine-learning system loses accuracy and how much there is to "
                              "win by improving its data.")),
                   0, kWidth);
    out += heading(QT_TRANSLATE_NOOP("Cli", "Commands:"));
    for (const CommandSpec& command : commandTable())
        out += entry(std::string(command.name), translated(command.summary), 14);
    out += '\n';
    out += wrapped(translated(QT_TRANSLATE_NOOP(
                       "Cli", "\"headroom-cli COMMAND --help\" explains one command with an example. --json, where a "
                              "command has it, prints one JSON object for scripts. --version tells the version.\n\n"
                              "Exit status: 0 done, 1 it could not be done (the reason is on stderr and the project is "
                              "as it was), 2 wrong usage.")),
                   0, kWidth);
    return out;
}

std::string commandHelp(const CommandSpec& command)
{
    std::string out = translated(QT_TRANSLATE_NOOP("Cli", "Usage:")) + ' ' + usageLine(command) + "\n\n";
    out += wrapped(translated(command.summary) + '.', 0, kWidth);
    if (*command.description) out += '\n' + wrapped(translated(command.description), 0, kWidth);
    out += argumentsAndOptions(command);
    out += heading(QT_TRANSLATE_NOOP("Cli", "Examples:"));
    for (const ExampleLine& example : command.examples)
        out += "  " + std::string(example.typed) + '\n' + wrapped(translated(example.what), 6, kWidth);
    if (!command.jsonKeys.empty()) {
        out += heading(QT_TRANSLATE_NOOP("Cli", "JSON keys:"));
        out += wrapped(joined(command.jsonKeys, ", "), 2, kWidth);
    }
    return out;
}

} // namespace headroom::cli
