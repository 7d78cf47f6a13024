// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/errors_json.h"
#include "app/cli/style.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// What a person reads of it: the figures of the whole, the table "where the headroom is", the comparison, what is left
/// out, and what to do where figures are missing. `project` is the file's name as typed, for the hints.
std::string errorsText(const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes, const std::string& project,
                       const Style& style);

} // namespace headroom::cli
