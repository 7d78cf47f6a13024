// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/frame_count.h"

#include "app/media/byte_reader.h"

#include <algorithm>

namespace headroom::media {
namespace {

using Bytes = std::span<const std::uint8_t>;
using Order = ByteReader::Order;

constexpr std::int32_t kMaxFrames = 1'000'000;

/// PNG: the chunk acTL, which an animation has before its first IDAT (W3C PNG, third edition, 11.3.6.1).
std::int32_t pngFrames(Bytes bytes)
{
    const ByteReader reader(bytes, Order::Big);
    for (std::uint64_t at = 8; reader.contains(at, 8); at += 12 + std::uint64_t{reader.u32(at)}) {
        if (reader.hasName(at + 4, "acTL"))
            return static_cast<std::int32_t>(std::min<std::uint32_t>(reader.u32(at + 8), kMaxFrames));
        if (reader.hasName(at + 4, "IDAT")) break;
    }
    return 1;
}

/// WebP: chunks ANMF, one a frame (RFC 9649, 2.7.1.1).
std::int32_t webpFrames(Bytes bytes)
{
    const ByteReader reader(bytes, Order::Little);
    std::int32_t frames = 0;
    for (std::uint64_t at = 12; reader.contains(at, 8) && frames < kMaxFrames;) {
        if (reader.hasName(at, "ANMF")) ++frames;
        const std::uint64_t size = reader.u32(at + 4);
        at += 8 + size + (size & 1U);
    }
    return frames;
}

/// TIFF: the chain of image file directories (TIFF 6.0, section 2). A chain that runs in a circle ends at the limit.
std::int32_t tiffPages(Bytes bytes)
{
    const ByteReader reader(bytes, !bytes.empty() && bytes[0] == 'M' ? Order::Big : Order::Little);
    constexpr std::int32_t kMaxPages = 65'535;
    std::int32_t pages = 0;
    for (std::uint64_t at = reader.u32(4); at != 0 && reader.contains(at, 2) && pages < kMaxPages; ++pages)
        at = reader.u32(at + 2 + 12 * std::uint64_t{reader.u16(at)});
    return pages;
}

std::uint64_t colourTableBytes(std::uint8_t packed)
{
    return (packed & 0x80U) != 0 ? std::uint64_t{3} << ((packed & 7U) + 1) : 0;
}

/// The offset after a chain of GIF sub-blocks that begins at `at`.
std::uint64_t skipSubBlocks(const ByteReader& reader, std::uint64_t at)
{
    while (reader.contains(at, 1) && reader.u8(at) != 0)
        at += 1 + std::uint64_t{reader.u8(at)};
    return at + 1;
}

/// GIF: image descriptors (GIF 89a, sections 18 to 25).
std::int32_t gifFrames(Bytes bytes)
{
    const ByteReader reader(bytes, Order::Little);
    std::int32_t frames = 0;
    for (std::uint64_t at = 13 + colourTableBytes(reader.u8(10)); reader.contains(at, 2) && frames < kMaxFrames;) {
        if (reader.u8(at) == 0x21) {
            at = skipSubBlocks(reader, at + 2);
        } else if (reader.u8(at) == 0x2C) {
            ++frames;
            at = skipSubBlocks(reader, at + 11 + colourTableBytes(reader.u8(at + 9)));
        } else {
            break;
        }
    }
    return frames;
}

} // namespace

std::int32_t countFrames(Bytes bytes, FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
        return std::max(1, pngFrames(bytes));
    case FileFormat::Webp:
        return std::max(1, webpFrames(bytes));
    case FileFormat::Tiff:
        return std::max(1, tiffPages(bytes));
    case FileFormat::Gif:
        return std::max(1, gifFrames(bytes));
    default:
        return 1;
    }
}

} // namespace headroom::media
