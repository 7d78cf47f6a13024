// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/task_list.h"

#include <algorithm>
#include <mutex>

namespace headroom {

namespace {

/// Where reports from other threads find the Task, as long as there is one.
struct Address
{
    std::mutex mutex;
    QObject* task = nullptr;
};

} // namespace

Task::Task(QString title, bool canCancel, QObject* parent)
    : QObject(parent), m_title(std::move(title)), m_canCancel(canCancel)
{
    auto address = std::make_shared<Address>();
    address->task = this;
    m_progress = std::make_shared<Progress>([this, address](const ProgressState& state) {
        const std::scoped_lock lock(address->mutex);
        if (address->task == nullptr) return;
        QMetaObject::invokeMethod(
            address->task,
            [this, state] {
                m_state = state;
                Q_EMIT moved();
            },
            Qt::QueuedConnection);
    });
    connect(this, &QObject::destroyed, [address] {
        const std::scoped_lock lock(address->mutex);
        address->task = nullptr;
    });
}

void Task::finish()
{
    Q_EMIT finished();
    deleteLater();
}

Task* TaskList::begin(const QString& title, bool canCancel)
{
    auto* task = new Task(title, canCancel, this);
    m_tasks.push_back(task);
    connect(task, &Task::finished, this, [this, task] {
        m_tasks.erase(std::remove(m_tasks.begin(), m_tasks.end(), task), m_tasks.end());
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return task;
}

} // namespace headroom
