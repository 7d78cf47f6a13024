// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/media_service.h"

#include "core/media/approved_roots.h"
#include "widgets/services/media_cache.h"
#include "widgets/services/media_kinds.h"
#include "widgets/services/media_workers.h"

#include <algorithm>
#include <unordered_set>

namespace headroom {

namespace {

constexpr int kThreads = 2;
constexpr int kPictureEdge = 4096;

/// The kept size that is at least `edge`.
int keptEdge(int edge)
{
    for (const int kept : {192, 384})
        if (edge <= kept) return kept;
    return 768;
}

MediaState stateOf(bool isThere, const QString& problem)
{
    if (isThere) return MediaState::Ready;
    return problem.isEmpty() ? MediaState::Loading : MediaState::Failed;
}

} // namespace

struct MediaService::State
{
    State(Workbench& bench, MediaService& owner)
        : workbench(bench), workers(kThreads, store, [&owner](MediaOutcome outcome) {
              QMetaObject::invokeMethod(
                  &owner, [&owner, outcome = std::move(outcome)] { owner.m_state->take(owner, outcome); },
                  Qt::QueuedConnection);
          })
    {}

    void forget()
    {
        ++generation;
        roots.reset();
        cache.clear();
        pending.clear();
        workers.drop([](const MediaJob&) { return true; });
    }
    /// Imports may have given examples other numbers or paths; changes of names have not.
    void follow()
    {
        if (!workbench.isOpen()) return;
        const std::pair known{workbench.dataset().size(), workbench.contents().batches.size()};
        if (std::exchange(imported, known) != known) forget();
    }
    const std::shared_ptr<const MediaRoots>& approved();
    std::string_view path(ExampleIndex example);
    void ask(MediaJob::What what, ExampleIndex example, int size);
    void take(MediaService& owner, const MediaOutcome& outcome);

    Workbench& workbench;
    std::uint64_t generation = 0;
    std::pair<std::size_t, std::size_t> imported; // numbers of examples and batches
    std::shared_ptr<const MediaRoots> roots;
    MediaCache cache;
    std::unordered_set<std::uint64_t> pending;
    ThumbnailStore store;
    MediaWorkers workers; // last: its threads end first
};

const std::shared_ptr<const MediaRoots>& MediaService::State::approved()
{
    if (!roots) {
        const Result<std::vector<MediaRoot>> known = ApprovedRoots().of(workbench.contents().project);
        roots = std::make_shared<const MediaRoots>(known ? *known : std::vector<MediaRoot>{});
    }
    return roots;
}

std::string_view MediaService::State::path(ExampleIndex example)
{
    if (!workbench.isOpen() || example >= workbench.dataset().size()) return {};
    const Result<const TextColumn*> media = workbench.dataset().media();
    if (!media || (*media)->codes.size() <= example) return {};
    const std::int32_t code = (*media)->codes[example];
    return code < 0 ? std::string_view() : (*media)->values[static_cast<std::size_t>(code)];
}

void MediaService::State::ask(MediaJob::What what, ExampleIndex example, int size)
{
    if (!pending.insert(MediaCache::keyOf(what, example, size)).second) return;
    const std::string_view given = path(example);
    workers.add(
        {what, example, size, 0, QString::fromUtf8(given.data(), qsizetype(given.size())), approved(), generation});
}

void MediaService::State::take(MediaService& owner, const MediaOutcome& outcome)
{
    const MediaJob& job = outcome.job;
    if (job.generation != generation) return;
    if (job.what == MediaJob::What::Samples) {
        if (outcome.samples)
            Q_EMIT owner.samplesReady(job.example, job.first, outcome.samples);
        else
            Q_EMIT owner.samplesFailed(job.example, outcome.problem);
        return;
    }
    pending.erase(MediaCache::keyOf(job.what, job.example, job.size));
    cache.put(outcome);
    Q_EMIT owner.ready(job.example);
}

MediaService::MediaService(Workbench& workbench, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(workbench, *this))
{
    connect(&workbench, &Workbench::opened, this, [this] { m_state->forget(); });
    connect(&workbench, &Workbench::closed, this, [this] { m_state->forget(); });
    connect(&workbench, &Workbench::changed, this, [this](const DataChange& change) {
        if (change.everything) m_state->follow();
    });
}

MediaService::~MediaService() = default;

MediaService::Kind MediaService::kind(ExampleIndex example)
{
    return mediaKindOf(m_state->path(example));
}

QString MediaService::importedPath(ExampleIndex example)
{
    const std::string_view path = m_state->path(example);
    return QString::fromUtf8(path.data(), qsizetype(path.size()));
}

Result<QString> MediaService::file(ExampleIndex example)
{
    return m_state->approved()->resolve(importedPath(example));
}

Picture MediaService::thumbnail(ExampleIndex example, int edge)
{
    if (m_state->path(example).empty()) return {};
    const int size = keptEdge(edge);
    const CachedMedium* known = m_state->cache.find(MediaJob::What::Thumbnail, example, size);
    if (known == nullptr) {
        m_state->ask(MediaJob::What::Thumbnail, example, size);
        return {MediaState::Loading, {}, {}};
    }
    return {stateOf(!known->image.isNull(), known->problem), known->image, known->problem};
}

Picture MediaService::picture(ExampleIndex example)
{
    if (m_state->path(example).empty()) return {};
    const CachedMedium* known = m_state->cache.find(MediaJob::What::Picture, example, kPictureEdge);
    if (known == nullptr) {
        m_state->ask(MediaJob::What::Picture, example, kPictureEdge);
        return {MediaState::Loading, {}, {}};
    }
    return {stateOf(!known->image.isNull(), known->problem), known->image, known->problem};
}

Sound MediaService::waveform(ExampleIndex example, int bins)
{
    if (m_state->path(example).empty()) return {};
    const CachedMedium* known = m_state->cache.find(MediaJob::What::Waveform, example, bins);
    if (known == nullptr) {
        m_state->ask(MediaJob::What::Waveform, example, bins);
        return {MediaState::Loading, {}, {}};
    }
    return {stateOf(known->waveform != nullptr, known->problem), known->waveform, known->problem};
}

std::shared_ptr<const MediaFacts> MediaService::facts(ExampleIndex example)
{
    if (m_state->path(example).empty()) return {};
    const CachedMedium* known = m_state->cache.find(MediaJob::What::Facts, example, 0);
    if (known != nullptr) return known->facts;
    m_state->ask(MediaJob::What::Facts, example, 0);
    return {};
}

void MediaService::readSamples(ExampleIndex example, std::int64_t first, int frames)
{
    m_state->workers.add({MediaJob::What::Samples, example, frames, first, importedPath(example), m_state->approved(),
                          m_state->generation});
}

void MediaService::look(std::span<const ExampleIndex> examples)
{
    const std::unordered_set<ExampleIndex> wanted(examples.begin(), examples.end());
    const auto dropped = m_state->workers.drop(
        [&](const MediaJob& job) { return job.what != MediaJob::What::Samples && !wanted.contains(job.example); });
    for (const MediaJob& job : dropped)
        m_state->pending.erase(MediaCache::keyOf(job.what, job.example, job.size));
}

void MediaService::rootsChanged()
{
    m_state->forget();
    Q_EMIT ready(0);
}

} // namespace headroom
