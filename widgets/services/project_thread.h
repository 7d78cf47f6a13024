// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace headroom {

/// The thread that a Project lives on. Jobs run one after the other, in the order they were given; what a job returns
/// is handed to `done` on the thread of this object. The destructor lets all jobs finish, so that no edit is lost, then
/// closes the project.
class ProjectThread : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Project>>()>;

    explicit ProjectThread(QObject* parent = nullptr);
    ~ProjectThread() override;

    /// Opens the project on the thread. To be called once, before any job.
    template<class Done>
    void open(Opener opener, QObject* context, Done done)
    {
        run([this, opener = std::move(opener)]() -> Result<void> { return takeProject(opener()); }, context,
            std::move(done));
    }

    /// `job(Project&)` or `job()` runs on the project's thread; `done(its result)` here, unless `context` is gone by
    /// then. A job with Project& must not be given before open() succeeded.
    template<class Job, class Done>
    void run(Job job, QObject* context, Done done)
    {
        const QPointer<QObject> receiver(context);
        post([this, receiver, job = std::move(job), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(call(job))>(call(job));
            deliver([receiver, result, done = std::move(done)]() mutable {
                if (receiver) done(std::move(*result));
            });
        });
    }

    /// Runs the job there and waits for it: for columns that are read when they are first looked at.
    template<class Job>
    auto runAndWait(Job job)
    {
        std::optional<decltype(call(job))> result;
        postAndWait([&] { result.emplace(call(job)); });
        return std::move(*result);
    }

private:
    template<class Job>
    auto call(Job& job)
    {
        if constexpr (std::is_invocable_v<Job&, Project&>)
            return job(*m_project);
        else
            return job();
    }
    Result<void> takeProject(Result<std::unique_ptr<Project>> opened);
    void post(std::function<void()> job);
    void postAndWait(const std::function<void()>& job);
    void deliver(std::function<void()> done);

    QThread m_thread;
    QObject* m_worker; // lives on m_thread
    std::unique_ptr<Project> m_project;
};

} // namespace headroom
