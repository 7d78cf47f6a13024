// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom::cli {

/// The manual page headroom-cli(1) in roff (man macros).
std::string manPage();

} // namespace headroom::cli
