// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace headroom {

/// `job()` runs on a thread of the pool; `done(its result)` on the window's thread, unless `context` is gone by then.
/// For work that needs no open project. To be called on the window's thread.
template<class Job, class Done>
void runInBackground(Job job, QObject* context, Done done)
{
    const QPointer<QObject> receiver(context);
    QThreadPool::globalInstance()->start([job = std::move(job), done = std::move(done), receiver]() mutable {
        auto result = std::make_shared<decltype(job())>(job());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [result, done = std::move(done), receiver]() mutable {
                if (receiver) done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace headroom
