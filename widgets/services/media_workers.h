// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/media/media_pool.h"
#include "core/media/media_roots.h"
#include "core/media/media_types.h"
#include "widgets/services/thumbnail_store.h"

#include <QImage>
#include <QString>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace headroom {

/// Something to be read from the medium of an example.
struct MediaJob
{
    enum class What : std::uint8_t { Thumbnail, Picture, Waveform, Facts, Samples };

    What what = What::Thumbnail;
    ExampleIndex example = 0;
    int size = 0;           // longest edge, bins, or sample frames
    std::int64_t first = 0; // of the sample frames
    QString path = {};      // as imported
    std::shared_ptr<const MediaRoots> roots = {};
    std::uint64_t generation = 0; // of the project and its folders; outcomes of an older one are of no use
};

/// Either what the job was about, or the reason why it isn't there.
struct MediaOutcome
{
    MediaJob job;
    QImage image;
    std::shared_ptr<const Waveform> waveform;
    std::shared_ptr<const MediaFacts> facts;
    std::shared_ptr<const SoundSamples> samples;
    QString problem;
};

/// Threads that serve jobs, the newest first, from the store or through decoder programs. Started by the first job.
class MediaWorkers
{
public:
    /// `done` is called on a worker thread. `store` outlives this.
    MediaWorkers(int threads, ThumbnailStore& store, std::function<void(MediaOutcome)> done);
    ~MediaWorkers();
    MediaWorkers(const MediaWorkers&) = delete;
    MediaWorkers& operator=(const MediaWorkers&) = delete;

    void add(MediaJob job);
    /// Takes out the jobs that are not begun and not wanted.
    std::vector<MediaJob> drop(const std::function<bool(const MediaJob&)>& isUnwanted);

private:
    void serve();
    MediaOutcome outcomeOf(const MediaJob& job);
    void readImage(const QString& file, MediaOutcome& outcome);

    const int m_count;
    ThumbnailStore& m_store;
    std::function<void(MediaOutcome)> m_done;
    MediaPool m_pool;
    std::mutex m_mutex; // of what follows
    std::condition_variable m_added;
    std::deque<MediaJob> m_jobs; // the newest last
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace headroom
