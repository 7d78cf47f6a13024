// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/project/batch_import.h"
#include "core/project/editor.h"
#include "core/project/journal.h"
#include "core/project/project_file.h"

#include <QCoreApplication>
#include <QFile>

namespace headroom {

using storage::Database;
using storage::Statement;

struct Project::State
{
    State(ProjectFile opened, ProjectId projectId, TaskType projectTask, ProjectOptions options)
        : file(std::move(opened)), id(projectId), task(projectTask),
          journal(*file.database, std::move(options.author), std::move(options.clock)),
          editor(*file.database, id, journal)
    {}

    ProjectFile file;
    ProjectId id;
    TaskType task;
    Journal journal;
    Editor editor;
};

namespace {

Result<void> writeMeta(Database& database, const ProjectId& id, TaskType task, std::int64_t now)
{
    Result<Statement> insert = database.prepare("INSERT INTO meta(name, value) VALUES('uuid', ?), ('task', ?), "
                                                "('created_at', ?)");
    if (!insert) return insert.error();
    const std::string hex = id.toHex();
    return insert->bindText(1, hex).bindText(2, taskName(task)).bind(3, now).run();
}

Result<std::string> meta(Database& database, std::string_view name)
{
    Result<Statement> statement = database.prepare("SELECT value FROM meta WHERE name = ?");
    if (!statement) return statement.error();
    const Result<bool> row = statement->bindText(1, name).step();
    if (!row) return row.error();
    return *row ? statement->string(0) : std::string();
}

} // namespace

Project::Project(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString& path, const NewProject& what, ProjectOptions options)
{
    Result<ProjectFile> file = createProjectFile(path);
    if (!file) return file.error();
    const auto id = ProjectId::random();
    const Result<void> written = writeMeta(*file->database, id, what.task, options.clock());
    if (!written) {
        file->database.reset();
        QFile::remove(path);
        return written.error();
    }
    std::unique_ptr<Project> project(
        new Project(std::make_unique<State>(std::move(file).value(), id, what.task, std::move(options))));
    Gesture gesture;
    for (const std::string& name : what.classes) {
        const Result<Uuid> made = project->editor().idByName(edits::Named::Class, name, gesture);
        if (!made) return made.error();
    }
    if (!gesture.empty()) {
        const Result<ChangeSet> applied = project->editor().apply(gesture);
        if (!applied) return applied.error();
    }
    return project;
}

Result<std::unique_ptr<Project>> Project::open(const QString& path, OpenMode mode, ProjectOptions options)
{
    Result<ProjectFile> file = openProjectFile(path, mode);
    if (!file) return file.error();
    const Result<std::string> uuid = meta(*file->database, "uuid");
    if (!uuid) return uuid.error();
    const Result<std::string> task = meta(*file->database, "task");
    if (!task) return task.error();
    const std::optional<Uuid> id = Uuid::fromHex(*uuid);
    const std::optional<TaskType> taskType = taskFromName(*task);
    if (!id || !taskType)
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("ProjectText",
                                                 "%1: the project's identity or task can't be read. Go back "
                                                 "to a backup.")
                         .arg(path),
                     {}};
    return std::unique_ptr<Project>(
        new Project(std::make_unique<State>(std::move(file).value(), ProjectId(*id), *taskType, std::move(options))));
}

const QString& Project::path() const
{
    return m_state->file.path;
}

ProjectId Project::id() const
{
    return m_state->id;
}

TaskType Project::task() const
{
    return m_state->task;
}

bool Project::isReadOnly() const
{
    return !m_state->file.readOnlyReason.isEmpty();
}

QString Project::readOnlyReason() const
{
    return m_state->file.readOnlyReason;
}

Editor& Project::editor()
{
    return m_state->editor;
}

Result<std::unique_ptr<BatchWriter>> Project::beginBatch(const BatchSpec& spec)
{
    if (isReadOnly()) return Error{ErrorCode::ReadOnly, readOnlyReason(), {}};
    return beginBatchImport(database(), journal(), id(), task(), spec);
}

Database& Project::database()
{
    return *m_state->file.database;
}

Journal& Project::journal()
{
    return m_state->journal;
}

} // namespace headroom
