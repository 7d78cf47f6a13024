// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bash_completion.h"

#include "app/cli/command_table.h"
#include "app/cli/text.h"

namespace headroom::cli {

namespace {

constexpr std::string_view kHead = R"(# bash completion for headroom-cli, made by "headroom-cli completion bash"
_headroom_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options=""
    COMPREPLY=()
    if [[ $cur == "=" ]]; then
        cur=""
    elif [[ $prev == "=" ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
)";

constexpr std::string_view kTail = R"(    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}
complete -F _headroom_cli headroom-cli
)";

std::string offer(const std::string& words)
{
    return "mapfile -t COMPREPLY < <(compgen " + words + " -- \"$cur\"); return ;;\n";
}

std::string valueCase(const CommandSpec& command, const OptionSpec& option)
{
    const std::string label = "    \"" + std::string(command.name) + ' ' + std::string(option.name) + "\") ";
    switch (option.kind) {
    case ValueKind::Choice:
        return label + offer("-W \"" + joined(option.choices, " ") + '"');
    case ValueKind::File:
        return label + "compopt -o filenames 2>/dev/null; " + offer("-f");
    case ValueKind::Folder:
        return label + "compopt -o filenames 2>/dev/null; " + offer("-d");
    default:
        return label + "return ;;\n"; // free text: nothing to offer
    }
}

std::string firstWordCase()
{
    std::string names = "--help --version";
    for (const CommandSpec& command : commandTable())
        names.append(" ").append(command.name);
    return "    if ((COMP_CWORD == 1)); then\n        mapfile -t COMPREPLY < <(compgen -W \"" + names +
           "\" -- \"$cur\")\n        return\n    fi\n";
}

// Commands whose first argument is one of a few words.
std::string argumentCases(const CommandSpec& command)
{
    if (command.arguments.empty() || command.arguments.front().kind != ValueKind::Choice) return {};
    const std::string name(command.name);
    return "    \"" + name + ' ' + name + "\") " +
           offer("-W \"" + joined(command.arguments.front().choices, " ") + '"');
}

} // namespace

std::string bashCompletion()
{
    std::string optionCases;
    std::string valueCases;
    for (const CommandSpec& command : commandTable()) {
        std::string names;
        for (const OptionSpec& option : allOptions(command)) {
            if (!names.empty()) names += ' ';
            names += option.name;
            if (option.kind != ValueKind::None) valueCases += valueCase(command, option);
        }
        optionCases += "    " + std::string(command.name) + ") options=\"" + names + "\" ;;\n";
        valueCases += argumentCases(command);
    }
    return std::string(kHead) + firstWordCase() + "    case $command in\n" + optionCases + "    esac\n" +
           "    case \"$command $prev\" in\n" + valueCases + "    esac\n" + std::string(kTail);
}

} // namespace headroom::cli
