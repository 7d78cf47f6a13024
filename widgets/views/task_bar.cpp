// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/task_bar.h"

#include "widgets/services/task_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int kSteps = 1000;

} // namespace

TaskBar::TaskBar(QWidget* parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel the import"), this))
{
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_text->setProperty("role", QStringLiteral("muted"));
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_text);
    layout->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancel->setEnabled(false); });
}

void TaskBar::follow(Task* task)
{
    m_cancel->setEnabled(true);
    setVisible(task != nullptr);
    if (task == nullptr) return;
    show(task->state());
    connect(m_cancel, &QPushButton::clicked, task, &Task::cancel);
    connect(task, &Task::moved, this, [this, task] { show(task->state()); });
    connect(task, &Task::finished, this, &QWidget::hide);
}

void TaskBar::show(const ProgressState& state)
{
    m_bar->setRange(0, state.total > 0 ? kSteps : 0);
    if (state.total > 0)
        m_bar->setValue(static_cast<int>(static_cast<double>(state.done) / static_cast<double>(state.total) * kSteps));
    const QLocale locale;
    m_text->setText(state.rows == 0 ? QString()
                                    : tr("%1 rows · %2 rows/s")
                                          .arg(locale.toString(static_cast<qulonglong>(state.rows)),
                                               locale.toString(state.rowsPerSecond, 'f', 0)));
}

} // namespace headroom
