// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/run_import.h"
#include "widgets/services/page_context.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace headroom {

class Task;

/// What is to be brought in.
struct ImportOrder
{
    QString title; // of the task
    std::shared_ptr<TableSource> source;
    ImportPlan plan;
    QString mediaFolder; // approved as a place of the project's media if the plan has media; may be empty
};

struct ImportOutcome
{
    Result<ImportResult> result = ImportResult{};
    ProblemList problems;
    QString mediaProblem; // why the media folder could not be remembered
};

/// Brings a table into the open project, on the project's thread and with a task in the status bar; then lets the
/// workbench read the project anew. Belongs to the workbench and deletes itself after finished(); where the project is
/// closed before, finished() doesn't come.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    /// The project must be open for writing.
    ImportJob(const PageContext& context, ImportOrder order);
    void start();
    Task* task() const { return m_task; }

Q_SIGNALS:
    void finished(const headroom::ImportOutcome& outcome);

private:
    void take(const ImportOutcome& outcome);

    PageContext m_context;
    ImportOrder m_order;
    Task* m_task;
};

} // namespace headroom
