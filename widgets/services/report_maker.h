// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_builder.h"
#include "widgets/services/report_languages.h"
#include "widgets/services/task_list.h"
#include "widgets/services/workbench.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <string>

namespace headroom {

/// Computes reports on a thread of its own, on a snapshot of the dataset, and reads the media of its examples through
/// the decoder program. The task list shows it; cancelling the task gives up.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    ReportMaker(Workbench& workbench, TaskList& tasks, const ReportLanguages& languages, QObject* parent = nullptr);
    ~ReportMaker() override;

    /// A report of the project as it is now; one that is being made is dropped. `options.media` and `options.progress`
    /// are set here.
    void make(const ReportOptions& options);
    bool isWorking() const { return m_task != nullptr; }

Q_SIGNALS:
    void made(const std::shared_ptr<const headroom::ReportModel>& report);
    /// Cancelled where the user stopped the task.
    void failed(const headroom::Error& error);

private:
    struct Media;
    using Outcome = Result<std::shared_ptr<const ReportModel>>;

    void start(const std::shared_ptr<Dataset>& snapshot, ReportOptions options, std::shared_ptr<Progress> progress,
               int number);
    void take(const Outcome& outcome, int number);
    void stop();
    void endTask();

    Workbench& m_workbench;
    const ReportLanguages& m_languages;
    TaskList& m_tasks;
    Task* m_task = nullptr; // until it is finished here
    std::shared_ptr<Media> m_media;
    int m_number = 0; // of the newest order
    QThreadPool m_pool;
};

} // namespace headroom
