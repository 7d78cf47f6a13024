// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/media_cache.h"

#include <algorithm>

namespace headroom {
namespace {

// Costs are kilobytes.
constexpr qsizetype kSmallLimit = 192 * 1024;
constexpr qsizetype kPictureLimit = 256 * 1024;

qsizetype costOf(const CachedMedium& medium)
{
    qsizetype bytes = 512 + medium.image.sizeInBytes();
    if (medium.waveform) bytes += static_cast<qsizetype>(medium.waveform->minima.size() * 2 * sizeof(float));
    return std::max<qsizetype>(bytes / 1024, 1);
}

} // namespace

MediaCache::MediaCache() : m_small(kSmallLimit), m_pictures(kPictureLimit) {}

std::uint64_t MediaCache::keyOf(MediaJob::What what, ExampleIndex example, int size)
{
    const auto sizeBits = static_cast<std::uint64_t>(size) & 0x00FF'FFFFU;
    return (std::uint64_t{example} << 32) | (static_cast<std::uint64_t>(what) << 24) | sizeBits;
}

const CachedMedium* MediaCache::find(MediaJob::What what, ExampleIndex example, int size) const
{
    const auto& shelf = what == MediaJob::What::Picture ? m_pictures : m_small;
    return shelf.object(keyOf(what, example, size));
}

void MediaCache::put(const MediaOutcome& outcome)
{
    const MediaJob& job = outcome.job;
    auto medium =
        std::make_unique<CachedMedium>(CachedMedium{outcome.image, outcome.waveform, outcome.facts, outcome.problem});
    const qsizetype cost = costOf(*medium);
    auto& shelf = job.what == MediaJob::What::Picture ? m_pictures : m_small;
    shelf.insert(keyOf(job.what, job.example, job.size), medium.release(), cost);
}

void MediaCache::clear()
{
    m_small.clear();
    m_pictures.clear();
}

} // namespace headroom
