// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/gif_decoder.h"

#include "core/media/media_protocol.h"

#include <algorithm>
#include <cstring>
#include <gif_lib.h>
#include <memory>
#include <vector>

namespace headroom::media {
namespace {

using Bytes = std::span<const std::uint8_t>;

struct CloseGif
{
    void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, CloseGif>;

int readSome(GifFileType* gif, GifByteType* to, int count)
{
    auto& rest = *static_cast<Bytes*>(gif->UserData);
    const std::size_t got = std::min(rest.size(), static_cast<std::size_t>(count));
    std::copy_n(rest.begin(), got, to);
    rest = rest.subspan(got);
    return static_cast<int>(got);
}

Refused broken(const GifFileType* gif)
{
    const char* const text = gif != nullptr ? GifErrorString(gif->Error) : nullptr;
    return {Refusal::Broken, text != nullptr ? text : "", 0, 0};
}

/// Reads the blocks before the first picture; false if there is none. `transparent` becomes the index of its
/// transparent colour or −1.
bool seekFirstImage(GifFileType* gif, int& transparent)
{
    transparent = NO_TRANSPARENT_COLOR;
    for (GifRecordType type = UNDEFINED_RECORD_TYPE; DGifGetRecordType(gif, &type) == GIF_OK;) {
        if (type == IMAGE_DESC_RECORD_TYPE) return DGifGetImageDesc(gif) == GIF_OK;
        if (type != EXTENSION_RECORD_TYPE) return false;
        int code = 0;
        GifByteType* block = nullptr;
        if (DGifGetExtension(gif, &code, &block) != GIF_OK) return false;
        while (block != nullptr) {
            GraphicsControlBlock control = {};
            if (code == GRAPHICS_EXT_FUNC_CODE && DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
                transparent = control.TransparentColor;
            if (DGifGetExtensionNext(gif, &block) != GIF_OK) return false;
        }
    }
    return false;
}

/// The rows of a frame in the order in which they are stored.
std::vector<int> rowOrder(int height, bool interlaced)
{
    std::vector<int> rows;
    constexpr int kPasses[4][2] = {{0, 8}, {4, 8}, {2, 4}, {1, 2}};
    for (const auto& [start, step] : kPasses)
        for (int row = start; interlaced && row < height; row += step)
            rows.push_back(row);
    for (int row = 0; !interlaced && row < height; ++row)
        rows.push_back(row);
    return rows;
}

void paintRow(const std::vector<GifPixelType>& line, const ColorMapObject& colours, int transparent, int left,
              cv::Mat row)
{
    for (int x = 0; x < static_cast<int>(line.size()) && left + x < row.cols; ++x) {
        const int index = line[static_cast<std::size_t>(x)];
        if (index == transparent || index >= colours.ColorCount) continue;
        const GifColorType& colour = colours.Colors[index];
        row.at<cv::Vec4b>(0, left + x) = {colour.Blue, colour.Green, colour.Red, 255};
    }
}

} // namespace

Outcome<cv::Mat> decodeGif(Bytes bytes)
{
    int error = 0;
    const Gif gif(DGifOpen(&bytes, readSome, &error));
    if (!gif) return broken(nullptr);
    const cv::Size canvas(gif->SWidth, gif->SHeight);
    if (canvas.empty()) return Refusal::Broken;
    if (std::int64_t{canvas.width} * canvas.height > media_protocol::kMaxImagePixels)
        return Refused{Refusal::TooManyPixels, {}, canvas.width, canvas.height};
    int transparent = NO_TRANSPARENT_COLOR;
    if (!seekFirstImage(gif.get(), transparent)) return broken(gif.get());
    const GifImageDesc& frame = gif->Image;
    const ColorMapObject* const colours = frame.ColorMap != nullptr ? frame.ColorMap : gif->SColorMap;
    if (colours == nullptr || frame.Width <= 0 || frame.Height <= 0) return Refusal::Broken;
    cv::Mat picture = cv::Mat::zeros(canvas, CV_8UC4);
    std::vector<GifPixelType> line(static_cast<std::size_t>(frame.Width));
    for (const int row : rowOrder(frame.Height, frame.Interlace)) {
        if (DGifGetLine(gif.get(), line.data(), frame.Width) != GIF_OK) return broken(gif.get());
        if (frame.Top + row < canvas.height)
            paintRow(line, *colours, transparent, frame.Left, picture.row(frame.Top + row));
    }
    return picture;
}

} // namespace headroom::media
