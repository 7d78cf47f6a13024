// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/file_format.h"

#include <algorithm>
#include <array>

namespace headroom::media {
namespace {

using Bytes = std::span<const std::uint8_t>;
using namespace std::string_view_literals;

bool has(Bytes head, std::size_t offset, std::string_view magic)
{
    return head.size() >= offset + magic.size() &&
           std::equal(magic.begin(), magic.end(), head.begin() + static_cast<std::ptrdiff_t>(offset),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

/// "BM" alone begins many a text: the size of the second header must be one of those in use.
bool isBmp(Bytes head)
{
    constexpr std::array<std::uint8_t, 7> kHeaderSizes = {12, 40, 52, 56, 64, 108, 124};
    return has(head, 0, "BM"sv) && has(head, 15, "\0\0\0"sv) &&
           std::find(kHeaderSizes.begin(), kHeaderSizes.end(), head[14]) != kHeaderSizes.end();
}

bool isPnm(Bytes head)
{
    const auto isSpace = [](std::uint8_t c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    return head.size() >= 3 && head[0] == 'P' && head[1] >= '1' && head[1] <= '6' &&
           (isSpace(head[2]) || head[2] == '#');
}

/// The header of an MPEG audio frame of layer III (ISO/IEC 11172-3, 2.4.1.3), without its reserved values.
bool isMp3Frame(Bytes head)
{
    if (head.size() < 4 || head[0] != 0xFF || (head[1] & 0xE0U) != 0xE0U) return false;
    const unsigned version = head[1] >> 3 & 3U;
    const unsigned layer = head[1] >> 1 & 3U;
    const unsigned bitRate = head[2] >> 4;
    const unsigned sampleRate = head[2] >> 2 & 3U;
    return version != 1 && layer == 1 && bitRate != 15 && sampleRate != 3;
}

} // namespace

std::optional<FileFormat> detectFormat(Bytes head)
{
    if (has(head, 0, "\xFF\xD8\xFF"sv)) return FileFormat::Jpeg;
    if (has(head, 0, "\x89PNG\r\n\x1A\n"sv)) return FileFormat::Png;
    if (has(head, 0, "GIF87a"sv) || has(head, 0, "GIF89a"sv)) return FileFormat::Gif;
    if (has(head, 0, "RIFF"sv) && has(head, 8, "WEBP"sv)) return FileFormat::Webp;
    if (has(head, 0, "II*\0"sv) || has(head, 0, "MM\0*"sv)) return FileFormat::Tiff;
    if (isBmp(head)) return FileFormat::Bmp;
    if (isPnm(head)) return FileFormat::Pnm;
    const bool isRiff = has(head, 0, "RIFF"sv) || has(head, 0, "RIFX"sv) || has(head, 0, "RF64"sv);
    if (isRiff && has(head, 8, "WAVE"sv)) return FileFormat::Wav;
    if (has(head, 0, "fLaC"sv)) return FileFormat::Flac;
    if (has(head, 0, "OggS"sv)) return FileFormat::Ogg;
    if (has(head, 0, "FORM"sv) && (has(head, 8, "AIFF"sv) || has(head, 8, "AIFC"sv))) return FileFormat::Aiff;
    if (has(head, 0, ".snd"sv)) return FileFormat::Au;
    if (has(head, 0, "ID3"sv) || isMp3Frame(head)) return FileFormat::Mp3;
    return std::nullopt;
}

MediaKind kindOf(FileFormat format)
{
    return format < FileFormat::Wav ? MediaKind::Image : MediaKind::Audio;
}

std::string_view formatName(FileFormat format)
{
    constexpr std::array kNames = {"jpeg"sv, "png"sv,  "gif"sv, "bmp"sv, "webp"sv, "tiff"sv, "pnm"sv,
                                   "wav"sv,  "flac"sv, "ogg"sv, "mp3"sv, "aiff"sv, "au"sv};
    return kNames[static_cast<std::size_t>(format)];
}

} // namespace headroom::media
