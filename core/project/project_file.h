// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_type.h"
#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/storage/database.h"
#include "core/storage/file_lock.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace headroom {

/// An open project file before anything is known of its contents: connection, lock, and why it is read-only.
struct ProjectFile
{
    QString path;
    std::optional<storage::FileLock> lock;
    std::optional<storage::Database> database;
    QString readOnlyReason;                   // empty where the file can be written
    std::unique_ptr<QTemporaryDir> recovered; // holds the copy that was opened instead of a file that needs recovery
};

/// NotFound, NotAProject, TooNew, Locked, ReadOnly, Damaged. Older files are brought to this version where they may be
/// written, after a backup; in memory of this process nothing else may open the path.
Result<ProjectFile> openProjectFile(const QString& path, OpenMode mode);

/// A new file with the current schema; Conflict where the path exists.
Result<ProjectFile> createProjectFile(const QString& path);

} // namespace headroom
