// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/file_format.h"

#include <cstdint>
#include <span>

namespace headroom::media {

/// What is known of a picture without decoding it.
struct ImageHeader
{
    /// As stored, before orientation; 0 where the header doesn't tell (pnm, or a damaged file).
    std::int32_t storedWidth = 0;
    std::int32_t storedHeight = 0;
    /// Camera, exposure, orientation (1..8), time and number of frames; the sizes are left 0.
    MediaFacts facts;

    bool hasSize() const { return storedWidth > 0 && storedHeight > 0; }
};

ImageHeader readImageHeader(std::span<const std::uint8_t> bytes, FileFormat format);

/// EXIF orientations 5..8 lie on their side.
inline bool swapsSides(std::int32_t orientation)
{
    return orientation >= 5;
}

} // namespace headroom::media
