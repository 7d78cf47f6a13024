// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/project_thread.h"

#include <QMetaObject>

namespace headroom {

ProjectThread::ProjectThread(QObject* parent) : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("project"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

ProjectThread::~ProjectThread()
{
    postAndWait([this] { m_project.reset(); });
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

Result<void> ProjectThread::takeProject(Result<std::unique_ptr<Project>> opened)
{
    if (!opened) return opened.error();
    m_project = std::move(opened).value();
    return {};
}

void ProjectThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

void ProjectThread::postAndWait(const std::function<void()>& job)
{
    QMetaObject::invokeMethod(m_worker, job, Qt::BlockingQueuedConnection);
}

void ProjectThread::deliver(std::function<void()> done)
{
    QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
}

} // namespace headroom
