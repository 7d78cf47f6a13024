// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/service.h"

#include "app/media/audio.h"
#include "app/media/image_decoder.h"
#include "app/media/input_file.h"
#include "app/media/limits.h"
#include "app/media/pixels.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>
#include <opencv2/imgcodecs.hpp>

namespace headroom::media {
namespace {

using media_protocol::Answer;
using media_protocol::Operation;
using media_protocol::Request;
using Shared = std::span<std::byte>;

constexpr std::size_t kMaxDetailBytes = 512;

Answer refusal(const Refused& refused)
{
    Answer answer;
    answer.refusal = refused.refusal;
    answer.detail = refused.detail.substr(0, kMaxDetailBytes);
    answer.first = refused.first;
    answer.second = refused.second;
    return answer;
}

Answer refusal(Refusal reason)
{
    return refusal(Refused{reason, {}, 0, 0});
}

Answer share(Answer answer, const void* bytes, std::size_t size, Shared shared)
{
    if (size > shared.size()) return refusal(Refusal::AnswerTooLarge);
    std::memcpy(shared.data(), bytes, size);
    answer.sharedBytes = size;
    return answer;
}

Answer imageFacts(const InputFile& file, FileFormat format)
{
    const auto bytes = file.readAll(kMaxImageFileBytes);
    if (!bytes) return refusal(bytes.refused());
    ImageHeader header = readImageHeader(*bytes, format);
    if (!header.hasSize()) {
        const auto picture = decodeImage(*bytes, format, header, 0);
        if (!picture) return refusal(picture.refused());
        header.storedWidth = (*picture).cols;
        header.storedHeight = (*picture).rows;
    }
    Answer answer;
    answer.facts = header.facts;
    const bool swapped = swapsSides(header.facts.orientation);
    answer.facts.width = swapped ? header.storedHeight : header.storedWidth;
    answer.facts.height = swapped ? header.storedWidth : header.storedHeight;
    answer.facts.fileBytes = file.size();
    return answer;
}

Answer audioFacts(const InputFile& file, FileFormat format)
{
    auto facts = readAudioFacts(file, format);
    if (!facts) return refusal(facts.refused());
    Answer answer;
    answer.facts = *facts;
    answer.facts.fileBytes = file.size();
    return answer;
}

Answer encoded(Answer answer, const Request& request, const cv::Mat& rgba, Shared shared)
{
    std::vector<std::uint8_t> bytes;
    if (request.encoding == ThumbnailEncoding::Jpeg) {
        const int quality = static_cast<int>(std::clamp(request.quality, 1U, 100U));
        cv::imencode(".jpg", onWhite(rgba), bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    } else {
        cv::imencode(".png", asBgra(rgba), bytes);
    }
    return share(std::move(answer), bytes.data(), bytes.size(), shared);
}

Answer thumbnail(const Request& request, const InputFile& file, FileFormat format, Shared shared)
{
    const auto bytes = file.readAll(kMaxImageFileBytes);
    if (!bytes) return refusal(bytes.refused());
    const ImageHeader header = readImageHeader(*bytes, format);
    const auto maxEdge = static_cast<int>(request.size);
    const auto picture = decodeImage(*bytes, format, header, maxEdge);
    if (!picture) return refusal(picture.refused());
    const cv::Mat rgba = toRgba(*picture, maxEdge, header.facts.orientation);
    Answer answer;
    answer.width = rgba.cols;
    answer.height = rgba.rows;
    answer.frames = header.facts.frames;
    if (request.operation == Operation::EncodedThumbnail) return encoded(std::move(answer), request, rgba, shared);
    return share(std::move(answer), rgba.data, rgba.total() * rgba.elemSize(), shared);
}

Answer waveform(const Request& request, const InputFile& file, Shared shared)
{
    const std::size_t bytes = 2 * std::size_t{request.size} * sizeof(float);
    if (bytes > shared.size()) return refusal(Refusal::AnswerTooLarge);
    auto* const peaks = reinterpret_cast<float*>(shared.data());
    const auto duration = readPeaks(file, {peaks, request.size}, {peaks + request.size, request.size});
    if (!duration) return refusal(duration.refused());
    Answer answer;
    answer.durationSeconds = *duration;
    answer.sharedBytes = bytes;
    return answer;
}

Answer samples(const Request& request, const InputFile& file, Shared shared)
{
    const std::size_t values = 2 * std::size_t{request.size};
    if (values * sizeof(float) > shared.size()) return refusal(Refusal::AnswerTooLarge);
    if (request.first < 0) return refusal(Refusal::BadRequest);
    const auto block =
        readSamples(file, request.first, request.size, {reinterpret_cast<float*>(shared.data()), values});
    if (!block) return refusal(block.refused());
    Answer answer;
    answer.facts.kind = MediaKind::Audio;
    answer.facts.sampleRate = (*block).sampleRate;
    answer.facts.channels = (*block).channels;
    answer.sharedBytes = (*block).values * sizeof(float);
    return answer;
}

Answer dispatch(const Request& request, Shared shared)
{
    constexpr std::uint32_t kMaxSize = 1U << 24;
    const bool needsSize = request.operation != Operation::Facts;
    if (needsSize && (request.size == 0 || request.size > kMaxSize)) return refusal(Refusal::BadRequest);
    const auto file = InputFile::open(request.path);
    if (!file) return refusal(file.refused());
    const auto format = detectFormat((*file).head(kMagicBytes));
    if (!format) return refusal(Refusal::UnknownFormat);
    const bool isImage = kindOf(*format) == MediaKind::Image;
    switch (request.operation) {
    case Operation::Facts:
        return isImage ? imageFacts(*file, *format) : audioFacts(*file, *format);
    case Operation::Thumbnail:
    case Operation::EncodedThumbnail:
        return isImage ? thumbnail(request, *file, *format, shared) : refusal(Refusal::NotAnImage);
    case Operation::Waveform:
        return isImage ? refusal(Refusal::NotAudio) : waveform(request, *file, shared);
    case Operation::Samples:
        return isImage ? refusal(Refusal::NotAudio) : samples(request, *file, shared);
    }
    return refusal(Refusal::BadRequest);
}

} // namespace

Answer serve(const Request& request, Shared shared) noexcept
{
    Answer answer;
    try {
        answer = dispatch(request, shared);
    } catch (const cv::Exception& failure) {
        answer =
            refusal({failure.code == cv::Error::StsNoMem ? Refusal::OutOfMemory : Refusal::Broken, failure.err, 0, 0});
    } catch (const std::bad_alloc&) {
        answer.refusal = Refusal::OutOfMemory;
    } catch (const std::exception& failure) {
        answer = refusal({Refusal::Broken, failure.what(), 0, 0});
    }
    answer.id = request.id;
    return answer;
}

} // namespace headroom::media
