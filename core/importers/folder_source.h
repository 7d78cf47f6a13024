// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/table_source.h"
#include "core/media/media_types.h"
#include "core/tasks/progress.h"

#include <QString>

#include <functional>
#include <memory>

namespace headroom {

/// Asks the decoder program what a file's header says.
using MediaProbe = std::function<Result<MediaFacts>(const QString& path)>;

struct FolderOptions
{
    bool labelFromFolder = false; // the name of the folder that directly holds the file
};

/// The images and audio files below `folder` as a table, ordered by path: `path` (relative, "/" between its parts),
/// `label` where asked for, and what the probe says of them (width, height, duration …). Known by their file names'
/// endings; regular files only, links are followed only where they stay inside the folder. A file that the probe can't
/// read keeps its row, without facts, and is noted. Places (GPS) are not read. Import it with
/// folderImportOptions().
Result<std::unique_ptr<TableSource>> openFolder(const QString& folder, const FolderOptions& options, MediaProbe probe,
                                                const Progress* progress = nullptr);

/// `options` with key, media and label set for a table of openFolder().
ImportOptions folderImportOptions(ImportOptions options);

} // namespace headroom
