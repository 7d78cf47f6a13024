// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/tasks/progress.h"

#include <QString>

#include <string>
#include <vector>

namespace headroom {

/// What a merge brought in, or would bring in.
struct MergeSummary
{
    std::uint64_t eventsNew = 0;
    std::uint64_t batchesNew = 0;
    std::uint64_t examplesNew = 0;
    std::vector<std::string> disputedKeys; // labelled differently by hand on both sides, newly so
    std::vector<std::string> joinedNames;  // classes or tags made on both sides under one name, now one
    QString backup;                        // the copy made before; empty where nothing was new
};

/// Brings in what another copy of the project holds: the same state whatever the order and number of merges. Conflict
/// for another project, or a journal that was continued in two places as one; Damaged where the other's hashes don't
/// fit. One transaction; on an error nothing changed. Not undoable: a backup is made first, and
/// removed where the merge fails.
Result<MergeSummary> mergeProject(Project& project, const QString& otherPath, const Progress& progress = Progress());

} // namespace headroom
