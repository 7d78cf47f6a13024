// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_options.h"
#include "core/importers/table_source.h"

#include <string>
#include <string_view>

namespace headroom {

/// The options an import was made with, as a JSON object that is kept with its batch: what differs from the default, by
/// the names of the command line's options.
std::string optionsJson(const ImportOptions& options, const TableSource& source);

/// The same back. What isn't there, or isn't understood, is the default.
ImportOptions importOptionsFromJson(std::string_view json);

} // namespace headroom
