// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/workbench.h"

#include "widgets/services/threaded_source.h"

#include <QFileInfo>

namespace headroom {

Workbench::Workbench(QObject* parent) : QObject(parent) {}

Workbench::~Workbench()
{
    m_dataset.reset();
}

void Workbench::open(const QString& path, OpenMode mode, const Author& author)
{
    begin([path, mode, author] { return Project::open(path, mode, {author, systemClock()}); }, author);
}

void Workbench::create(const QString& path, const NewProject& what, const Author& author)
{
    begin([path, what, author] { return Project::create(path, what, {author, systemClock()}); }, author);
}

void Workbench::begin(ProjectThread::Opener opener, const Author& author)
{
    close();
    m_author = author;
    m_project = std::make_unique<ProjectThread>();
    m_project->open(std::move(opener), this, [this](const Result<void>& done) {
        if (done) {
            load();
        } else {
            m_project.reset();
            Q_EMIT openFailed(done.error());
        }
    });
}

void Workbench::close()
{
    if (!m_project) return;
    const bool wasOpen = isOpen();
    if (wasOpen) Q_EMIT closing();
    m_dataset.reset();
    m_evaluation.reset();
    m_project.reset();
    m_facts = {};
    m_isLoading = m_reloadAgain = false;
    if (wasOpen) Q_EMIT closed();
}

QString Workbench::name() const
{
    return QFileInfo(m_facts.path).completeBaseName();
}

void Workbench::reload()
{
    if (!m_project) return;
    if (m_isLoading)
        m_reloadAgain = true;
    else
        load();
}

void Workbench::load()
{
    struct Loaded
    {
        Facts facts;
        LoadedProject project;
    };
    m_isLoading = true;
    const bool isFirst = !isOpen();
    m_project->run(
        [isFirst](Project& project) -> Result<Loaded> {
            Result<LoadedProject> loaded = loadProject(project, isFirst);
            if (!loaded) return loaded.error();
            return Loaded{{project.path(), project.readOnlyReason()}, std::move(loaded).value()};
        },
        this,
        [this](Result<Loaded> loaded) {
            m_isLoading = false;
            if (loaded) m_facts = loaded->facts;
            take(loaded ? Result<LoadedProject>(std::move(loaded->project)) : Result<LoadedProject>(loaded.error()));
        });
}

void Workbench::take(Result<LoadedProject> loaded)
{
    const bool isFirst = !isOpen();
    if (!loaded) {
        if (!isFirst) {
            Q_EMIT reloadFailed(loaded.error());
            return;
        }
        m_project.reset();
        Q_EMIT openFailed(loaded.error());
        return;
    }
    if (std::exchange(m_reloadAgain, false)) load(); // what came meanwhile isn't in it
    loaded->dataset.readThrough(
        [this](std::unique_ptr<ColumnSource> source) { return threadedSource(*m_project, std::move(source)); });
    if (!isFirst) loaded->dataset.adoptColumns(*m_dataset);
    m_dataset.emplace(std::move(loaded->dataset));
    m_evaluation = std::move(loaded->evaluation);
    DataChange change;
    change.everything = true;
    Q_EMIT changed(change);
    if (isFirst) Q_EMIT opened();
}

std::optional<Evaluation> Workbench::takeNewestEvaluation()
{
    return std::exchange(m_evaluation, std::nullopt);
}

void Workbench::announce(const DataChange& change)
{
    Q_EMIT changed(change);
}

} // namespace headroom
