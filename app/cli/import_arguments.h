// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/importers/import_options.h"

namespace headroom::cli {

/// What the options of `import` ask for. The Error is wrong usage: a value that is not written as the help says.
/// Whether the columns exist is found when the file is read.
Result<ImportOptions> importOptions(const Arguments& arguments);

} // namespace headroom::cli
