// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/file_format.h"

#include <cstdint>
#include <span>

namespace headroom::media {

/// Frames of an animated GIF, PNG or WebP, pages of a TIFF; 1 for everything else and wherever the structure is broken.
/// Walks the containers' chunk headers only.
std::int32_t countFrames(std::span<const std::uint8_t> bytes, FileFormat format);

} // namespace headroom::media
