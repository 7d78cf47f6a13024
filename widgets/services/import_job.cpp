// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/import_job.h"

#include "core/media/approved_roots.h"
#include "widgets/services/media_service.h"
#include "widgets/services/task_list.h"
#include "widgets/services/workbench.h"

#include <QFileInfo>

#include <algorithm>

namespace headroom {

namespace {

bool hasMedia(const ImportPlan& plan)
{
    return std::any_of(plan.columns.begin(), plan.columns.end(),
                       [](const PlannedColumn& column) { return column.spec.role == ColumnRole::Media; });
}

// By importing media the user says where they are.
QString approve(const ProjectId& project, const QString& folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (root.isEmpty()) return ImportJob::tr("%1: there is no such folder.").arg(folder);
    const Result<void> done = ApprovedRoots().approve(project, {root, {}});
    return done ? QString() : done.error().text;
}

ImportOutcome bringIn(Project& project, const ImportOrder& order, const Progress& progress)
{
    ImportOutcome outcome;
    const auto begin = [&project](const BatchSpec& spec) { return project.beginBatch(spec); };
    outcome.result = runImport(*order.source, order.plan, project.id(), begin, progress, outcome.problems);
    if (outcome.result && hasMedia(order.plan) && !order.mediaFolder.isEmpty())
        outcome.mediaProblem = approve(project.id(), order.mediaFolder);
    return outcome;
}

} // namespace

ImportJob::ImportJob(const PageContext& context, ImportOrder order)
    : QObject(&context.workbench), m_context(context), m_order(std::move(order)),
      m_task(context.tasks.begin(m_order.title))
{
    connect(&context.workbench, &Workbench::closed, this, [this] { // the project ended before the answer came
        m_task->finish();
        deleteLater();
    });
}

void ImportJob::start()
{
    m_context.workbench.project().run([order = m_order, progress = m_task->progress()](
                                          Project& project) { return bringIn(project, order, *progress); },
                                      this, [this](const ImportOutcome& outcome) { take(outcome); });
}

void ImportJob::take(const ImportOutcome& outcome)
{
    m_task->finish();
    if (outcome.result) {
        if (hasMedia(m_order.plan)) m_context.media.rootsChanged();
        m_context.workbench.reload();
    }
    Q_EMIT finished(outcome);
    deleteLater();
}

} // namespace headroom
