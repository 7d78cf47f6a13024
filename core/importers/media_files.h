// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/progress.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Whether a file's name ends like a picture's or a sound's.
bool isMediaName(std::string_view name);

struct MediaFiles
{
    std::vector<std::string> paths; // relative, "/" between their parts, in order of their bytes
    std::size_t links = 0;          // links among what would have been listed; they are not followed
    std::size_t unnameable = 0;     // files whose names are no text
};

/// The media files in and below `folder`, by their names' endings; regular files that aren't hidden. NotFound if there
/// is no such folder, Cancelled.
Result<MediaFiles> listMediaFiles(const QString& folder, const Progress* progress);

} // namespace headroom
