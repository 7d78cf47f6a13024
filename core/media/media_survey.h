// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/media_roots.h"
#include "core/tasks/progress.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// A place that a project's media are said to be in.
struct MediaPlace
{
    MediaRoot root;          // `folder` is empty where no place on this machine was approved for these files
    bool isApproved = false; // else a folder that absolute paths name, or nothing for relative ones
    bool exists = false;     // the folder is there
    std::uint64_t found = 0;
    std::uint64_t missing = 0; // not there, or refused
    std::string firstMissing;  // its path as imported

    /// Where the files were when they were imported, for a root that takes this place's part; may be empty.
    QString recorded() const { return root.recorded.isEmpty() ? root.folder : root.recorded; }
};

/// Looks for every file of `paths` (as imported) and counts by place: the approved roots in their order, then, where
/// something is missing that belongs to none of them, the folder that those absolute paths share, and the relative
/// paths. A file is counted once. Cancelled if asked to stop.
Result<std::vector<MediaPlace>> surveyMedia(const std::vector<std::string>& paths, const std::vector<MediaRoot>& roots,
                                            const Progress& progress);

} // namespace headroom
