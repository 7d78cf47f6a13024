// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/dataset/dataset.h"
#include "core/media/media_roots.h"
#include "core/tasks/progress.h"

#include <QString>

#include <cstdint>

namespace headroom::cli {

/// Where the project's media may be opened: the folder given for this call (may be empty), then the approved ones.
Result<MediaRoots> mediaRoots(const ProjectId& project, const QString& given = {});

struct MediaCount
{
    std::uint64_t found = 0;
    std::uint64_t missing = 0; // not there, or refused
    std::string firstMissing;  // its path as imported
};

/// Looks for the file of every example that has one. Cancelled if asked to stop.
Result<MediaCount> countMedia(Dataset& dataset, const MediaRoots& roots, const Progress& progress);

} // namespace headroom::cli
