// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/media_types.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace headroom {

struct MediaOptions
{
    QString program; // the decoder program; empty: findMediaProgram()
    /// How long a file may take. After that the decoder is killed and started again.
    std::chrono::milliseconds timeout = std::chrono::seconds(20);
    /// The same for waveforms, which read the whole file.
    std::chrono::milliseconds waveformTimeout = std::chrono::seconds(120);
    std::chrono::milliseconds startTimeout = std::chrono::seconds(20);
    /// Upper bound of an answer: 4 bytes a pixel, 8 bytes a bin of a waveform, 4 or 8 bytes a frame of samples.
    std::size_t sharedBytes = std::size_t{64} << 20;
};

/// Lets the decoder program open media files, so that a stranger's file can do no more than end that program. Starts it
/// at the first request, keeps it, and starts it again when it died or had to be killed; a file that brings it down
/// yields an Error, the next request works. An Error's text says why and fits a placeholder.
///
/// All calls block until there is an answer or the timeout is over. They may come from any thread and are served one
/// after the other; see MediaPool for several at once. Paths are taken as they are, MediaRoots checks them; symbolic
/// links as last part of a path, and everything that isn't a regular file, are refused.
class MediaClient
{
public:
    explicit MediaClient(MediaOptions options = {});
    ~MediaClient();
    MediaClient(const MediaClient&) = delete;
    MediaClient& operator=(const MediaClient&) = delete;

    /// From the file's header only.
    Result<MediaFacts> facts(const QString& path);
    /// `maxEdge`: the longest edge in pixels.
    Result<Thumbnail> thumbnail(const QString& path, int maxEdge);
    /// `quality` 1..100 counts for JPEG only.
    Result<EncodedThumbnail> encodedThumbnail(const QString& path, int maxEdge,
                                              ThumbnailEncoding encoding = ThumbnailEncoding::Jpeg, int quality = 85);
    Result<Waveform> waveform(const QString& path, int bins);
    /// At most `frames` samples of each channel, from the frame `first` on; none past the end.
    Result<SoundSamples> samples(const QString& path, std::int64_t first, int frames);

    /// Starts the decoder without waiting for it, so that the first request needn't.
    Result<void> start();
    /// Of the running decoder, else 0. For tests and logs.
    std::int64_t processId() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headroom
