// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/file_format.h"
#include "app/media/image_header.h"
#include "app/media/outcome.h"

#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace headroom::media {

/// Decodes the first frame as OpenCV gives it: 1, 3 (BGR) or 4 (BGRA) channels of any depth, not yet turned upright.
/// A JPEG comes reduced to a half, quarter or eighth, as long as its longest edge doesn't fall below `leastEdge`
/// pixels; 0 asks for full size.
Outcome<cv::Mat> decodeImage(const std::vector<std::uint8_t>& bytes, FileFormat format, const ImageHeader& header,
                             int leastEdge);

} // namespace headroom::media
