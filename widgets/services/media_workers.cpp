// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/media_workers.h"

#include <algorithm>

namespace headroom {
namespace {

QImage imageOf(const Thumbnail& thumbnail)
{
    bool isOpaque = true;
    for (std::size_t i = 3; i < thumbnail.rgba.size() && isOpaque; i += 4)
        isOpaque = thumbnail.rgba[i] == 255;
    const QImage view(thumbnail.rgba.data(), thumbnail.width, thumbnail.height, thumbnail.width * 4,
                      QImage::Format_RGBA8888);
    return view.convertToFormat(isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
}

template<class T>
void take(Result<T> result, std::shared_ptr<const T>& into, QString& problem)
{
    if (result)
        into = std::make_shared<const T>(std::move(*result));
    else
        problem = result.error().text;
}

} // namespace

MediaWorkers::MediaWorkers(int threads, ThumbnailStore& store, std::function<void(MediaOutcome)> done)
    : m_count(threads), m_store(store), m_done(std::move(done)), m_pool(threads)
{}

MediaWorkers::~MediaWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_jobs.clear();
    }
    m_added.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void MediaWorkers::add(MediaJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        if (m_threads.empty())
            for (int i = 0; i < m_count; ++i)
                m_threads.emplace_back([this] { serve(); });
    }
    m_added.notify_one();
}

std::vector<MediaJob> MediaWorkers::drop(const std::function<bool(const MediaJob&)>& isUnwanted)
{
    const std::lock_guard lock(m_mutex);
    const auto kept =
        std::stable_partition(m_jobs.begin(), m_jobs.end(), [&](const MediaJob& job) { return !isUnwanted(job); });
    std::vector<MediaJob> dropped(std::make_move_iterator(kept), std::make_move_iterator(m_jobs.end()));
    m_jobs.erase(kept, m_jobs.end());
    return dropped;
}

void MediaWorkers::serve()
{
    for (;;) {
        MediaJob job;
        {
            std::unique_lock lock(m_mutex);
            m_added.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
            if (m_isEnding) return;
            job = std::move(m_jobs.back());
            m_jobs.pop_back();
        }
        m_done(outcomeOf(job));
    }
}

MediaOutcome MediaWorkers::outcomeOf(const MediaJob& job)
{
    MediaOutcome outcome;
    outcome.job = job;
    const Result<QString> file = job.roots->resolve(job.path);
    if (!file) {
        outcome.problem = file.error().text;
        return outcome;
    }
    switch (job.what) {
    case MediaJob::What::Thumbnail:
    case MediaJob::What::Picture:
        readImage(*file, outcome);
        break;
    case MediaJob::What::Waveform:
        take(m_pool.waveform(*file, job.size), outcome.waveform, outcome.problem);
        break;
    case MediaJob::What::Facts:
        take(m_pool.facts(*file), outcome.facts, outcome.problem);
        break;
    case MediaJob::What::Samples:
        take(m_pool.samples(*file, job.first, job.size), outcome.samples, outcome.problem);
        break;
    }
    return outcome;
}

void MediaWorkers::readImage(const QString& file, MediaOutcome& outcome)
{
    const bool isKept = outcome.job.what == MediaJob::What::Thumbnail;
    const QString name = isKept ? m_store.nameOf(file, outcome.job.size) : QString();
    if (isKept) outcome.image = m_store.read(name);
    if (!outcome.image.isNull()) return;
    const Result<Thumbnail> decoded = m_pool.thumbnail(file, outcome.job.size);
    if (!decoded) {
        outcome.problem = decoded.error().text;
        return;
    }
    outcome.image = imageOf(*decoded);
    if (isKept) m_store.write(name, outcome.image);
}

} // namespace headroom
