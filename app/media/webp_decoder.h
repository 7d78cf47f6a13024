// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/outcome.h"

#include <cstdint>
#include <opencv2/core.hpp>
#include <span>

namespace headroom::media {

/// A WebP, or the first frame of an animated one (which OpenCV refuses), as BGRA.
Outcome<cv::Mat> decodeWebp(std::span<const std::uint8_t> bytes);

} // namespace headroom::media
