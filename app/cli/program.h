// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace headroom::cli {

enum ExitStatus : int { Done = 0, Failed = 1, WrongUsage = 2 };

/// Runs the program on what was typed after its name. The answer goes to stdout, reasons and progress to stderr.
int runProgram(std::span<const std::string_view> typed);

} // namespace headroom::cli
