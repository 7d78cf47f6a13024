// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_spec.h"

#include <string>

namespace headroom::cli {

/// What `headroom-cli --help` shows: all commands, a line each.
std::string programHelp();

/// What `headroom-cli COMMAND --help` shows.
std::string commandHelp(const CommandSpec& command);

/// "headroom-cli tag PROJECT TAG (--where QUERY | --keys FILE) [OPTION]…"
std::string usageLine(const CommandSpec& command);

/// "headroom-cli 0.1.0"
std::string versionLine();

} // namespace headroom::cli
