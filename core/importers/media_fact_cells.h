// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The metadata fields that a folder's import can make, units in their names: format, file_bytes, width, height
/// (pixels, upright), frames (where there is more than one), duration_s, sample_rate (Hz), channels, encoding,
/// taken_at, camera, exposure_s, aperture, iso, focal_length_mm. Nothing that tells where or by whom a picture was
/// taken.
const std::vector<std::string>& mediaFactNames();

/// A text for each of mediaFactNames(); empty where the file says nothing of it.
std::vector<std::string> mediaFactCells(const MediaFacts& facts);

} // namespace headroom
