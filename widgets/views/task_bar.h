// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace headroom {

class Task;

/// How far a task is: a bar, rows and rows per second, and a button that cancels it. Hidden without a task.
class TaskBar : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBar(QWidget* parent = nullptr);
    void follow(Task* task);

private:
    void show(const ProgressState& state);

    QProgressBar* m_bar;
    QLabel* m_text;
    QPushButton* m_cancel;
};

} // namespace headroom
