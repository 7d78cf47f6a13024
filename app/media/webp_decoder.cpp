// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/webp_decoder.h"

#include "core/media/media_protocol.h"

#include <memory>
#include <webp/demux.h>

namespace headroom::media {
namespace {

struct DeleteDecoder
{
    void operator()(WebPAnimDecoder* decoder) const { WebPAnimDecoderDelete(decoder); }
};

} // namespace

Outcome<cv::Mat> decodeWebp(std::span<const std::uint8_t> bytes)
{
    WebPAnimDecoderOptions options;
    if (WebPAnimDecoderOptionsInit(&options) == 0) return Refusal::UnsupportedForm;
    options.color_mode = MODE_BGRA;
    const WebPData data = {bytes.data(), bytes.size()};
    const std::unique_ptr<WebPAnimDecoder, DeleteDecoder> decoder(WebPAnimDecoderNew(&data, &options));
    WebPAnimInfo info = {};
    if (!decoder || WebPAnimDecoderGetInfo(decoder.get(), &info) == 0) return Refusal::Broken;
    if (std::int64_t{info.canvas_width} * info.canvas_height > media_protocol::kMaxImagePixels)
        return Refused{Refusal::TooManyPixels, {}, info.canvas_width, info.canvas_height};
    std::uint8_t* pixels = nullptr; // the decoder's own
    int timestamp = 0;
    if (WebPAnimDecoderGetNext(decoder.get(), &pixels, &timestamp) == 0) return Refusal::Broken;
    return cv::Mat(static_cast<int>(info.canvas_height), static_cast<int>(info.canvas_width), CV_8UC4, pixels).clone();
}

} // namespace headroom::media
