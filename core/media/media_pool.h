// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_client.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace headroom {

/// Several decoders side by side, for many files from several threads. Each call takes a decoder that is free, or waits
/// for one; the calls are those of MediaClient. A pool of one decoder is a MediaClient.
class MediaPool
{
public:
    explicit MediaPool(int decoders = 2, const MediaOptions& options = {});

    Result<MediaFacts> facts(const QString& path);
    Result<Thumbnail> thumbnail(const QString& path, int maxEdge);
    Result<EncodedThumbnail> encodedThumbnail(const QString& path, int maxEdge,
                                              ThumbnailEncoding encoding = ThumbnailEncoding::Jpeg, int quality = 85);
    Result<Waveform> waveform(const QString& path, int bins);
    Result<SoundSamples> samples(const QString& path, std::int64_t first, int frames);

private:
    class Loan;

    std::vector<std::unique_ptr<MediaClient>> m_clients;
    std::mutex m_mutex; // of m_free
    std::condition_variable m_returned;
    std::vector<MediaClient*> m_free; // the one used last is taken first: it is running
};

} // namespace headroom
