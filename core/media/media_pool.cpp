// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_pool.h"

#include <algorithm>

namespace headroom {

/// A client, taken from the pool and given back.
class MediaPool::Loan
{
public:
    explicit Loan(MediaPool& pool) : m_pool(pool)
    {
        std::unique_lock lock(pool.m_mutex);
        pool.m_returned.wait(lock, [&] { return !pool.m_free.empty(); });
        m_client = pool.m_free.back();
        pool.m_free.pop_back();
    }
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;
    ~Loan()
    {
        {
            const std::lock_guard lock(m_pool.m_mutex);
            m_pool.m_free.push_back(m_client);
        }
        m_pool.m_returned.notify_one();
    }
    MediaClient* operator->() { return m_client; }

private:
    MediaPool& m_pool;
    MediaClient* m_client = nullptr;
};

MediaPool::MediaPool(int decoders, const MediaOptions& options)
{
    for (int i = 0; i < std::max(decoders, 1); ++i) {
        m_clients.push_back(std::make_unique<MediaClient>(options));
        m_free.push_back(m_clients.back().get());
    }
}

Result<MediaFacts> MediaPool::facts(const QString& path)
{
    return Loan(*this)->facts(path);
}

Result<Thumbnail> MediaPool::thumbnail(const QString& path, int maxEdge)
{
    return Loan(*this)->thumbnail(path, maxEdge);
}

Result<EncodedThumbnail> MediaPool::encodedThumbnail(const QString& path, int maxEdge, ThumbnailEncoding encoding,
                                                     int quality)
{
    return Loan(*this)->encodedThumbnail(path, maxEdge, encoding, quality);
}

Result<SoundSamples> MediaPool::samples(const QString& path, std::int64_t first, int frames)
{
    return Loan(*this)->samples(path, first, frames);
}

Result<Waveform> MediaPool::waveform(const QString& path, int bins)
{
    return Loan(*this)->waveform(path, bins);
}

} // namespace headroom
