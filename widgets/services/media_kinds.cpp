// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/media_kinds.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {
namespace {

constexpr std::array<std::string_view, 13> kSounds{"wav",  "flac", "ogg", "oga", "opus", "mp3", "aif",
                                                   "aiff", "aifc", "au",  "snd", "w64",  "rf64"};

} // namespace

MediaService::Kind mediaKindOf(std::string_view path)
{
    if (path.empty()) return MediaService::Kind::None;
    const std::size_t dot = path.rfind('.');
    std::string ending(dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1));
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const bool isSound = std::find(kSounds.begin(), kSounds.end(), ending) != kSounds.end();
    return isSound ? MediaService::Kind::Audio : MediaService::Kind::Image;
}

} // namespace headroom
