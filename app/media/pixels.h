// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>

namespace headroom::media {

/// Makes what OpenCV decodes (1, 3 or 4 channels, any depth) an upright RGBA picture of 8 bits with straight alpha
/// whose longest edge is at most `maxEdge`; it isn't enlarged. Whole numbers of 16 bits keep their scale (65535 is
/// white); other depths are stretched between their least and greatest value.
cv::Mat toRgba(const cv::Mat& decoded, int maxEdge, std::int32_t orientation);

/// In the order of channels that OpenCV's encoders expect.
cv::Mat asBgra(const cv::Mat& rgba);
/// RGBA on white, as BGR.
cv::Mat onWhite(const cv::Mat& rgba);

} // namespace headroom::media
