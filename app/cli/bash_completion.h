// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom::cli {

/// The script that completes commands, options, choices and file names in bash.
std::string bashCompletion();

} // namespace headroom::cli
