// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/progress.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace headroom {

/// Long work that the status bar shows. Lives on the window's thread; `progress` may be used from any.
class Task : public QObject
{
    Q_OBJECT

public:
    Task(QString title, bool canCancel, QObject* parent);

    const QString& title() const { return m_title; }
    /// Whether the work looks at its Progress; the status bar offers no button where it doesn't.
    bool canCancel() const { return m_canCancel; }
    const ProgressState& state() const { return m_state; }
    /// For the work: reports and looks whether to stop. Outlives the Task.
    std::shared_ptr<Progress> progress() const { return m_progress; }
    void cancel() { m_progress->cancel(); }
    /// The work ended, well or not; the Task deletes itself.
    void finish();

Q_SIGNALS:
    void moved();
    void finished();

private:
    QString m_title;
    bool m_canCancel;
    ProgressState m_state;
    std::shared_ptr<Progress> m_progress;
};

/// The tasks that run now.
class TaskList : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    Task* begin(const QString& title, bool canCancel = true);
    const std::vector<Task*>& tasks() const { return m_tasks; }

Q_SIGNALS:
    void changed();

private:
    std::vector<Task*> m_tasks;
};

} // namespace headroom
