// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "widgets/services/navigator.h"
#include "widgets/services/page_context.h"
#include "widgets/services/task_list.h"
#include "widgets/services/workbench.h"

#include <QAction>
#include <QList>
#include <QObject>

class QWidget;

namespace headroom {

/// Copies, backups and merges of the project file, and its check. They run on the project's thread.
class CopyCommands : public QObject
{
    Q_OBJECT

public:
    CopyCommands(const PageContext& context, QWidget* window);

    const QList<QAction*>& actions() const { return m_actions; }
    QAction* checkAction() const { return m_check; }

private:
    void saveCopy();
    void backUp();
    void merge();
    void check();
    void showProblems(const std::vector<std::string>& problems);
    void repair();
    void showWhatIsPossible();

    /// `done` gets the value; an error becomes a notice.
    template<class Job, class Done>
    void run(const QString& title, Job job, Done done)
    {
        Task* task = m_context.tasks.begin(title, false);
        m_context.workbench.project().run(std::move(job), this, [this, task, done = std::move(done)](auto result) {
            task->finish();
            if (!result) {
                Q_EMIT m_context.navigator.notice(result.error().text, true);
                return;
            }
            done(*result);
        });
    }

    PageContext m_context;
    QWidget* m_window;
    QList<QAction*> m_actions;
    QAction* m_check;
};

} // namespace headroom
