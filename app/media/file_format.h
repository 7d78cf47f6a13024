// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace headroom::media {

enum class FileFormat : std::uint8_t { Jpeg, Png, Gif, Bmp, Webp, Tiff, Pnm, Wav, Flac, Ogg, Mp3, Aiff, Au };

/// Bytes that detectFormat needs to see.
inline constexpr std::size_t kMagicBytes = 32;

/// The allow-list: a format by its first bytes, never by the file's name. What isn't on it reaches no library.
std::optional<FileFormat> detectFormat(std::span<const std::uint8_t> head);

MediaKind kindOf(FileFormat format);
/// As in MediaFacts::format.
std::string_view formatName(FileFormat format);

} // namespace headroom::media
