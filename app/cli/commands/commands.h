// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_spec.h"

namespace headroom::cli {

CommandSpec newCommand();
CommandSpec importCommand();
CommandSpec errorsCommand();
CommandSpec tagCommand();
CommandSpec labelCommand();
CommandSpec decideCommand();
CommandSpec setCommand();
CommandSpec reviewCommand();
CommandSpec sampleCommand();
CommandSpec reportCommand();
CommandSpec exportCommand();
CommandSpec undoCommand();
CommandSpec redoCommand();
CommandSpec historyCommand();
CommandSpec runsCommand();
CommandSpec copyCommand();
CommandSpec backupCommand();
CommandSpec relocateCommand();
CommandSpec mergeCommand();
CommandSpec checkCommand();
CommandSpec infoCommand();
CommandSpec helpCommand();
CommandSpec completionCommand();
CommandSpec manCommand();

} // namespace headroom::cli
