// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/media_places.h"

#include "core/media/approved_roots.h"
#include "widgets/services/media_service.h"
#include "widgets/services/task_list.h"
#include "widgets/services/workbench.h"

#include <QFileInfo>

namespace headroom {

namespace {

constexpr std::size_t kShowTaskFrom = 5000; // files

Result<std::vector<MediaPlace>> survey(Dataset& dataset, const Progress& progress)
{
    const Result<std::vector<MediaRoot>> roots = ApprovedRoots().of(dataset.contents().project);
    if (!roots) return roots.error();
    const Result<const TextColumn*> media = dataset.media();
    if (!media) return media.error();
    std::vector<std::string> paths;
    paths.reserve(dataset.size());
    for (const std::int32_t code : (*media)->codes)
        if (code >= 0) paths.emplace_back((*media)->values[static_cast<std::size_t>(code)]);
    return surveyMedia(paths, *roots, progress);
}

} // namespace

MediaPlaces::MediaPlaces(const PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_pool.setMaxThreadCount(1);
    connect(&context.workbench, &Workbench::closing, this, &MediaPlaces::stop);
}

MediaPlaces::~MediaPlaces()
{
    stop();
}

void MediaPlaces::stop()
{
    giveUp();
    m_pool.waitForDone(); // it may be reading the paths from the project
}

void MediaPlaces::giveUp()
{
    if (m_progress) m_progress->cancel();
    endTask();
    m_places.clear();
}

void MediaPlaces::endTask()
{
    m_progress.reset();
    if (m_task != nullptr) m_task->finish();
    m_task = nullptr;
}

void MediaPlaces::refresh()
{
    giveUp();
    const auto dataset = std::make_shared<Dataset>(m_context.workbench.dataset().snapshot());
    if (dataset->size() < kShowTaskFrom) {
        m_progress = std::make_shared<Progress>();
    } else {
        m_task = m_context.tasks.begin(tr("Looking for media"));
        m_progress = m_task->progress();
    }
    m_pool.start([this, progress = m_progress, dataset] {
        Result<std::vector<MediaPlace>> found = survey(*dataset, *progress);
        QMetaObject::invokeMethod(
            this,
            [this, progress, found = std::move(found)] {
                if (progress == m_progress) take(found);
            },
            Qt::QueuedConnection);
    });
}

void MediaPlaces::take(const Result<std::vector<MediaPlace>>& found)
{
    endTask();
    m_places = found ? *found : std::vector<MediaPlace>();
    m_problem = found ? QString() : found.error().text;
    Q_EMIT changed();
}

QString MediaPlaces::setFolder(const MediaPlace* place, const QString& folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (root.isEmpty()) return tr("%1: there is no such folder.").arg(folder);
    const QString recorded = place != nullptr ? place->recorded() : QString();
    const MediaRoot approved{root, recorded == root ? QString() : recorded};
    const Result<void> done = ApprovedRoots().approve(m_context.workbench.contents().project, approved);
    if (!done) return done.error().text;
    m_context.media.rootsChanged();
    refresh();
    return {};
}

} // namespace headroom
