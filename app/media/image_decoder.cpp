// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/image_decoder.h"

#include "app/media/byte_reader.h"
#include "app/media/gif_decoder.h"
#include "app/media/webp_decoder.h"
#include "core/media/media_protocol.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace headroom::media {
namespace {

using Bytes = std::vector<std::uint8_t>;

/// libjpeg fills what is missing with grey and goes on, so that a cut file would pass for a whole one: the marker "end
/// of image" must follow the first scan.
bool isJpegComplete(const Bytes& bytes)
{
    const ByteReader reader(bytes, ByteReader::Order::Big);
    std::uint64_t at = 2;
    while (reader.contains(at, 4) && reader.u8(at) == 0xFF && reader.u8(at + 1) != 0xDA) {
        const bool isFill = reader.u8(at + 1) == 0xFF;
        at += isFill ? 1 : 2 + std::uint64_t{reader.u16(at + 2)};
    }
    if (!reader.contains(at, 2)) return false;
    for (std::uint64_t end = reader.size(); end >= at + 4; --end)
        if (reader.u16(end - 2) == 0xFFD9) return true;
    return false;
}

int jpegFlags(const ImageHeader& header, int leastEdge)
{
    const int edge = std::max(header.storedWidth, header.storedHeight);
    int flags = cv::IMREAD_COLOR;
    if (leastEdge > 0) {
        if (edge / 8 >= leastEdge)
            flags = cv::IMREAD_REDUCED_COLOR_8;
        else if (edge / 4 >= leastEdge)
            flags = cv::IMREAD_REDUCED_COLOR_4;
        else if (edge / 2 >= leastEdge)
            flags = cv::IMREAD_REDUCED_COLOR_2;
    }
    return flags | cv::IMREAD_IGNORE_ORIENTATION;
}

Outcome<cv::Mat> decodeWith(const Bytes& bytes, int flags)
{
    try {
        cv::Mat picture = cv::imdecode(bytes, flags);
        if (picture.empty()) return Refusal::Broken;
        return picture;
    } catch (const cv::Exception& failure) {
        if (failure.code == cv::Error::StsNoMem) return Refusal::OutOfMemory;
        return Refused{Refusal::Broken, failure.err, 0, 0};
    }
}

/// The fourth byte of a 32-bit BMP is mostly unused and zero, not "all transparent".
void dropUnusedAlpha(cv::Mat& picture)
{
    if (picture.type() != CV_8UC4) return;
    cv::Mat alpha;
    cv::extractChannel(picture, alpha, 3);
    if (cv::countNonZero(alpha) == 0) cv::cvtColor(picture, picture, cv::COLOR_BGRA2BGR);
}

} // namespace

Outcome<cv::Mat> decodeImage(const Bytes& bytes, FileFormat format, const ImageHeader& header, int leastEdge)
{
    if (std::int64_t{header.storedWidth} * header.storedHeight > media_protocol::kMaxImagePixels)
        return Refused{Refusal::TooManyPixels, {}, header.storedWidth, header.storedHeight};
    if (format == FileFormat::Jpeg) {
        if (!isJpegComplete(bytes)) return Refusal::Truncated;
        return decodeWith(bytes, jpegFlags(header, leastEdge));
    }
    if (format == FileFormat::Gif) return decodeGif(bytes);
    if (format == FileFormat::Webp) return decodeWebp(bytes);
    auto asStored = decodeWith(bytes, cv::IMREAD_UNCHANGED);
    if (asStored && format == FileFormat::Bmp) dropUnusedAlpha(*asStored);
    if (asStored || asStored.refused().refusal == Refusal::OutOfMemory) return asStored;
    // Some forms of TIFF are only read through a conversion to 8-bit colour.
    return decodeWith(bytes, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
}

} // namespace headroom::media
