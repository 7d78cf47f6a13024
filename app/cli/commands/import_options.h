// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_spec.h"

#include <vector>

namespace headroom::cli {

/// The options of `import`; what they mean is read by importOptions() of import_arguments.h.
std::vector<OptionSpec> importOptionSpecs();

} // namespace headroom::cli
