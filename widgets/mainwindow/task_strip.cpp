// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/task_strip.h"

#include "widgets/services/task_list.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace headroom {

namespace {

constexpr int kSteps = 1000; // a progress bar counts in int, files in 64 bit
constexpr int kPercent = 100;

} // namespace

TaskStrip::TaskStrip(TaskList& tasks, QWidget* parent)
    : QWidget(parent), m_tasks(tasks), m_title(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    constexpr int barWidth = 90;
    m_title->setObjectName(QStringLiteral("taskTitle"));
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    m_cancel->setProperty("role", QStringLiteral("flat"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(&tasks, &TaskList::changed, this, &TaskStrip::showTasks);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_task == nullptr) return;
        m_task->cancel();
        m_cancel->setEnabled(false);
    });
    showTasks();
}

void TaskStrip::showTasks()
{
    Task* first = m_tasks.tasks().empty() ? nullptr : m_tasks.tasks().front();
    if (first != m_task) {
        if (m_task != nullptr) m_task->disconnect(this);
        m_task = first;
        m_cancel->setEnabled(true);
        if (m_task != nullptr) connect(m_task, &Task::moved, this, &TaskStrip::showProgress);
    }
    setVisible(m_task != nullptr);
    if (m_task == nullptr) return;
    m_cancel->setIcon(icon(QStringLiteral("close"), themeOf(palette()).textMuted));
    m_cancel->setVisible(m_task->canCancel());
    m_cancel->setToolTip(tr("Cancel: %1").arg(m_task->title()));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    showProgress();
}

void TaskStrip::showProgress()
{
    const ProgressState& state = m_task->state();
    QString text = m_task->title();
    m_bar->setRange(0, state.total == 0 ? 0 : kSteps);
    if (state.total > 0) {
        const double share = std::min(1.0, double(state.done) / double(state.total));
        m_bar->setValue(int(share * kSteps));
        text = tr("%1 %2 %").arg(text, QLocale().toString(int(share * kPercent)));
    }
    const std::size_t others = m_tasks.tasks().size() - 1;
    if (others > 0) text += tr(" (and %Ln more)", nullptr, int(others));
    m_title->setText(text);
    m_bar->setAccessibleName(text);
}

void TaskStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_cancel->setIcon(icon(QStringLiteral("close"), themeOf(palette()).textMuted));
}

} // namespace headroom
