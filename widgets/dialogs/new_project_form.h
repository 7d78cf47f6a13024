// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_type.h"

#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace headroom {

class Questions;

/// What a new project needs to know: what its labels are and where its file goes.
class NewProjectForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewProjectForm(Questions& questions, QWidget* parent = nullptr);

    TaskType task() const;
    QString path() const;
    void setPath(const QString& path);
    /// Why the project can't be made there; empty if it can.
    QString problem() const;

Q_SIGNALS:
    void taskChanged();
    void pathChanged();

private:
    QComboBox* m_task;
    QLabel* m_hint;
    QLineEdit* m_path;
};

/// Where the project of a table or folder goes unless told: beside it, with a name that isn't taken.
QString suggestedProjectPath(const QString& source);

} // namespace headroom
