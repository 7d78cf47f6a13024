// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_type.h"
#include "core/importers/import_options.h"
#include "core/importers/table_source.h"

#include <QString>

#include <vector>

namespace headroom {

/// Adds roles to options that name none, by what columns are called and hold in the first rows: `file` or `path` with
/// the endings of pictures or sound (each once) is the medium; `key` or `id` (each once) the key; `label` or
/// `reference`, `prediction` or `hypothesis`, `score` or `confidence`, `tags`. A column `key` is also the key where
/// roles were given but neither key nor medium. Each guess adds a note.
ImportOptions withGuessedRoles(const TableSource& source, ImportOptions options, TaskType task,
                               std::vector<QString>& notes);

} // namespace headroom
