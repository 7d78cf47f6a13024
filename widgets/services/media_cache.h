// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/media_workers.h"

#include <QCache>

namespace headroom {

/// What is known of a medium: one of these, or the problem.
struct CachedMedium
{
    QImage image;
    std::shared_ptr<const Waveform> waveform;
    std::shared_ptr<const MediaFacts> facts;
    QString problem;
};

/// What was decoded, within a limit of memory; what was not asked for longest goes first. Large pictures have a limit
/// of their own, so that they don't push out the thumbnails.
class MediaCache
{
public:
    MediaCache();

    static std::uint64_t keyOf(MediaJob::What what, ExampleIndex example, int size);

    const CachedMedium* find(MediaJob::What what, ExampleIndex example, int size) const;
    void put(const MediaOutcome& outcome);
    void clear();

private:
    QCache<quint64, CachedMedium> m_small;
    QCache<quint64, CachedMedium> m_pictures;
};

} // namespace headroom
