// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/data_export.h"

namespace headroom {

DataExport::DataExport(Workbench& workbench, TaskList& tasks, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_tasks(tasks)
{
    m_pool.setMaxThreadCount(1);
    // The snapshot reads through the project's thread.
    connect(&workbench, &Workbench::closing, this, &DataExport::stop);
}

DataExport::~DataExport()
{
    stop();
}

void DataExport::stop()
{
    for (const std::weak_ptr<Progress>& running : m_running)
        if (const auto progress = running.lock()) progress->cancel();
    m_running.clear();
    m_pool.waitForDone();
}

void DataExport::write(const QString& path, DataFormat format, const ExportOptions& options)
{
    Task* task = m_tasks.begin(tr("Exporting the data"));
    const std::shared_ptr<Progress> progress = task->progress();
    m_running.push_back(progress);
    const auto snapshot = std::make_shared<Dataset>(m_workbench.dataset().snapshot());
    m_pool.start([this, task, progress, snapshot, path, format, options] {
        const auto writeFile = format == DataFormat::Csv ? exportCsv : exportJsonl;
        const auto done = std::make_shared<const Result<ExportSummary>>(writeFile(*snapshot, path, options, *progress));
        QMetaObject::invokeMethod(
            this,
            [this, task, path, done] {
                task->finish();
                if (*done)
                    Q_EMIT written(path, **done);
                else
                    Q_EMIT failed(done->error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace headroom
