// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the core and the decoder program say to each other over a Unix socket of type SEQPACKET, one request or answer
/// a message, little-endian. Pixels, encoded pictures and peaks lie in shared memory from its first byte on. Both ends
/// are built together: kVersion is only there to notice an old program. No Qt here: the decoder starts faster without.
namespace headroom::media_protocol {

inline constexpr std::uint32_t kVersion = 2;
inline constexpr std::size_t kMaxMessageBytes = 16 * 1024;
/// Descriptors that the decoder is started with.
inline constexpr int kSocketDescriptor = 3;
inline constexpr int kMemoryDescriptor = 4;
/// A picture whose header claims more isn't decoded. OpenCV takes the limit from its environment.
inline constexpr std::int64_t kMaxImagePixels = std::int64_t{1} << 28;
inline constexpr const char* kMaxImagePixelsVariable = "OPENCV_IO_MAX_IMAGE_PIXELS";

enum class Operation : std::uint8_t { Facts = 1, Thumbnail = 2, EncodedThumbnail = 3, Waveform = 4, Samples = 5 };

struct Request
{
    std::uint32_t id = 0; // repeated in the answer
    Operation operation = Operation::Facts;
    std::string path = {};  // absolute, bytes of the file system
    std::uint32_t size = 0; // thumbnails: longest edge in pixels; waveform: number of bins; samples: number of frames
    std::int64_t first = 0; // of the frames that are asked for
    ThumbnailEncoding encoding = ThumbnailEncoding::Jpeg;
    std::uint32_t quality = 85;    // of JPEG, 1..100
    std::uint32_t cpuSeconds = 10; // the decoder ends itself (SIGXCPU) when it takes more
};

/// Why a file could not be served. The client makes the sentence; `detail` is what a library said.
enum class Refusal : std::uint8_t {
    None = 0,
    NotFound,
    NotReadable, // permission; detail: the system's reason
    SymbolicLink,
    NotRegularFile,
    EmptyFile,
    TooManyBytes,    // first: size, second: limit
    UnknownFormat,   // no magic bytes of the allow-list
    UnsupportedForm, // a known format in a form that can't be decoded here
    Broken,
    Truncated,
    TooManyPixels, // first × second: size in pixels
    OutOfMemory,
    NotAnImage, // asked for a picture of an audio file
    NotAudio,   // asked for the peaks of an image
    AnswerTooLarge,
    BadRequest,
};
inline constexpr std::uint8_t kLastRefusal = static_cast<std::uint8_t>(Refusal::BadRequest);

/// The first message of a decoder that has started, and then one per request.
struct Answer
{
    std::uint32_t id = 0;
    Refusal refusal = Refusal::None;
    std::string detail = {};
    std::int64_t first = 0;
    std::int64_t second = 0;

    MediaFacts facts = {};         // Facts; Samples: rate and channels of what is handed over
    std::int32_t width = 0;        // thumbnails
    std::int32_t height = 0;       //
    std::int32_t frames = 1;       //
    double durationSeconds = 0;    // Waveform
    std::uint64_t sharedBytes = 0; // rgba; encoded bytes; float minima then maxima; float samples
};

std::vector<std::byte> encodeHello();
bool isHello(std::span<const std::byte> message);

std::vector<std::byte> encode(const Request& request);
std::vector<std::byte> encode(const Answer& answer);
/// Nothing if the message isn't exactly one request or answer.
std::optional<Request> decodeRequest(std::span<const std::byte> message);
std::optional<Answer> decodeAnswer(std::span<const std::byte> message);

} // namespace headroom::media_protocol
