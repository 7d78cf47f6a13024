// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/outcome.h"

#include <cstdint>
#include <opencv2/core.hpp>
#include <span>

namespace headroom::media {

/// The first frame of a GIF on its canvas, as BGRA (giflib; OpenCV has no decoder of its own for it).
Outcome<cv::Mat> decodeGif(std::span<const std::uint8_t> bytes);

} // namespace headroom::media
