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
    bool labelFromFolder = false; // the name of the folder that directly holds the file; none in `folder` itself
};

/// The images and audio files in and below `folder` as a table, ordered by path: `path` (relative, "/" between its
/// parts), `label` where asked for, and a column for each fact that the probe finds of any of them
/// (media_fact_cells.h). They are known by the endings of their names; hidden files and folders are left out, and so
/// are links (noted). A file that the probe can't read keeps its row, without facts, and is noted. All files are probed
/// before this returns; `progress` counts them. Import the table with folderImportOptions().
Result<std::unique_ptr<TableSource>> openFolder(const QString& folder, const FolderOptions& options,
                                                const MediaProbe& probe, const Progress* progress = nullptr);

/// `options` with media, key and label set for a table of openFolder().
ImportOptions folderImportOptions(ImportOptions options);

} // namespace headroom
