// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/tasks/progress.h"

#include <QString>

#include <string>

namespace headroom {

/// A consistent copy through SQLite's backup API, checked by SQLite before it counts; its SHA-256 in hexadecimal.
/// Conflict where `target` exists; on an error nothing is left of it.
Result<std::string> copyProject(storage::Database& database, const QString& target,
                                const Progress& progress = Progress());

/// A copy in the folder "NAME.backups" beside the project, named by the time; its path.
Result<QString> backUp(storage::Database& database, const QString& projectPath, const Progress& progress = Progress());

} // namespace headroom
