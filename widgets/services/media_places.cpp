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

Result<std::vector<MediaPlace>> survey(const ProjectId& project, const TextColumn& media, const Progress& progress)
{
    const Result<std::vector<MediaRoot>> roots = ApprovedRoots().of(project);
    if (!roots) return roots.error();
    std::vector<std::string> paths;
    paths.reserve(media.codes.size());
    for (const std::int32_t code : media.codes)
        if (code >= 0) paths.emplace_back(media.values[static_cast<std::size_t>(code)]);
    return surveyMedia(paths, *roots, progress);
}

} // namespace

MediaPlaces::MediaPlaces(const PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_pool.setMaxThreadCount(1);
    connect(&context.workbench, &Workbench::closed, this, &MediaPlaces::giveUp);
}

MediaPlaces::~MediaPlaces()
{
    giveUp();
    m_pool.waitForDone();
}

void MediaPlaces::giveUp()
{
    if (m_progress) m_progress->cancel();
    m_progress.reset();
    m_places.clear();
}

void MediaPlaces::refresh()
{
    giveUp();
    const Result<const TextColumn*> media = m_context.workbench.dataset().media();
    if (!media) {
        take(media.error());
        return;
    }
    Task* task = (*media)->codes.size() < kShowTaskFrom ? nullptr : m_context.tasks.begin(tr("Looking for media"));
    m_progress = task != nullptr ? task->progress() : std::make_shared<Progress>();
    // A copy, since the dataset may be replaced meanwhile.
    m_pool.start([this, task = QPointer(task), progress = m_progress, column = **media,
                  project = m_context.workbench.contents().project] {
        Result<std::vector<MediaPlace>> found = survey(project, column, *progress);
        QMetaObject::invokeMethod(
            this,
            [this, task, progress, found = std::move(found)] {
                if (task) task->finish();
                if (progress == m_progress) take(found);
            },
            Qt::QueuedConnection);
    });
}

void MediaPlaces::take(const Result<std::vector<MediaPlace>>& found)
{
    m_progress.reset();
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
