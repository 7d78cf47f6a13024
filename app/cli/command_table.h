// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_spec.h"

#include <string_view>
#include <vector>

namespace headroom::cli {

inline constexpr std::string_view kProgram = "headroom-cli";

/// All commands in the order of the help. Built when first asked for.
const std::vector<CommandSpec>& commandTable();

/// The command of this name, or null.
const CommandSpec* findCommand(std::string_view name);

/// The command's own options, then --json (where it has keys) and --help.
std::vector<OptionSpec> allOptions(const CommandSpec& command);

} // namespace headroom::cli
