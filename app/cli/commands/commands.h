// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_spec.h"

namespace headroom::cli {

// One function a command, each in a file of its own.
CommandSpec helpCommand();
CommandSpec completionCommand();
CommandSpec manCommand();

} // namespace headroom::cli
