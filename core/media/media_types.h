// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

enum class MediaKind : std::uint8_t { Image, Audio };

/// What a file's header and EXIF block say about it; nothing is decoded for it. Places (GPS) are never read.
struct MediaFacts
{
    MediaKind kind = MediaKind::Image;
    std::string format;         // by magic bytes: jpeg png gif bmp webp tiff pnm, wav flac ogg mp3 aiff au
    std::int64_t fileBytes = 0; // size of the file

    // Images
    std::int32_t width = 0;       // pixels, upright: after EXIF orientation
    std::int32_t height = 0;      // pixels, upright
    std::int32_t frames = 1;      // of an animation, or pages
    std::int32_t orientation = 1; // EXIF 1..8; 1 where nothing is said

    // Audio
    std::int32_t sampleRate = 0; // Hz
    std::int32_t channels = 0;
    std::int64_t sampleFrames = 0; // samples per channel
    double durationSeconds = 0;    // sampleFrames / sampleRate
    std::string encoding;          // as libsndfile names it: "Signed 16 bit PCM", "Vorbis"

    // EXIF, where given
    /// ISO 8601 in the camera's local time, with its UTC offset if noted: "2026-08-17T09:30:00+02:00".
    std::string takenAt;
    std::string cameraMake;
    std::string cameraModel;
    std::optional<double> exposureSeconds;
    std::optional<double> aperture; // f-number
    std::optional<double> iso;
    std::optional<double> focalLengthMm;

    bool operator==(const MediaFacts&) const = default;
};

/// A picture made small, upright. Never larger than its original.
struct Thumbnail
{
    std::int32_t width = 0;
    std::int32_t height = 0;
    std::int32_t frames = 1;        // of the original; the first one is shown
    std::vector<std::uint8_t> rgba; // width × height × 4, rows from the top, straight (not premultiplied) alpha
};

enum class ThumbnailEncoding : std::uint8_t {
    Jpeg, // transparency becomes white
    Png,
};

/// A thumbnail as the bytes of a JPEG or PNG file.
struct EncodedThumbnail
{
    std::int32_t width = 0;
    std::int32_t height = 0;
    ThumbnailEncoding encoding = ThumbnailEncoding::Jpeg;
    std::vector<std::uint8_t> bytes;

    const char* mimeType() const { return encoding == ThumbnailEncoding::Png ? "image/png" : "image/jpeg"; }
};

/// The least and greatest sample of each of n equal stretches of time; all channels are mixed to their mean first.
/// Full scale is −1..1. Stretches without a sample hold 0.
struct Waveform
{
    std::vector<float> minima;
    std::vector<float> maxima;
    double durationSeconds = 0;
};

/// A stretch of a sound, to be played. One channel or two, taking turns; of a file with more, their mean. Full scale is
/// −1..1.
struct SoundSamples
{
    std::int32_t sampleRate = 0; // Hz
    std::int32_t channels = 0;   // 1 or 2
    std::vector<float> values;   // fewer than asked for at the sound's end
};

} // namespace headroom
