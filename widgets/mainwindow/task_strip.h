// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace headroom {

class Task;
class TaskList;

/// The oldest task that runs: what it is, how far it is, a button that cancels it; how many more there are.
class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(TaskList& tasks, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTasks();
    void showProgress();

    TaskList& m_tasks;
    Task* m_task = nullptr;
    QLabel* m_title;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace headroom
