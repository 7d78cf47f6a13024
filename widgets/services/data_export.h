// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/table_export.h"
#include "widgets/services/task_list.h"
#include "widgets/services/workbench.h"

#include <QObject>
#include <QThreadPool>

#include <vector>

namespace headroom {

enum class DataFormat { Csv, JsonLines };

/// Writes the data of the project that is open, as it is now, on a thread of its own; the task list shows it.
class DataExport : public QObject
{
    Q_OBJECT

public:
    DataExport(Workbench& workbench, TaskList& tasks, QObject* parent = nullptr);
    ~DataExport() override;

    void write(const QString& path, DataFormat format, const ExportOptions& options);

Q_SIGNALS:
    void written(const QString& path, const headroom::ExportSummary& summary);
    /// Nothing was written. Cancelled where the user stopped the task.
    void failed(const headroom::Error& error);

private:
    void stop();

    Workbench& m_workbench;
    TaskList& m_tasks;
    std::vector<std::weak_ptr<Progress>> m_running;
    QThreadPool m_pool;
};

} // namespace headroom
