// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_options.h"
#include "core/importers/table_source.h"

#include <QString>

#include <optional>

namespace headroom {

class Preferences;

/// Keeps an import's options for the next file with the same columns and the same task. What belongs to the one file
/// (its source's name, where its media are) isn't kept.
void rememberImport(Preferences& preferences, const TableSource& source, TaskType task, const ImportOptions& options);

/// The options of the last import of a table with these columns; nothing where there was none.
std::optional<ImportOptions> rememberedImport(const Preferences& preferences, const std::vector<std::string>& columns,
                                              TaskType task);

} // namespace headroom
