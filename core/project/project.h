// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task_type.h"
#include "core/base/uuid.h"
#include "core/project/author.h"
#include "core/project/batch_writer.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace headroom {

class Editor;
class Journal;

namespace storage {
class Database;
}

struct NewProject
{
    TaskType task = TaskType::Classification;
    std::vector<std::string> classes; // made in this order
};

enum class OpenMode {
    ReadWrite,       // Locked if another instance has it; ReadOnly if file or folder can't be written
    ReadOnly,        // never writes, needs no lock
    WriteIfPossible, // falls back to read-only; isReadOnly() and readOnlyReason() tell
};

struct ProjectOptions
{
    Author author = Author::ofThisLogin();
    Clock clock = systemClock();
};

/// One project file. Holds the only writing connection and, unless read-only, the lock against other instances. All of
/// it belongs to one thread.
class Project
{
public:
    static Result<std::unique_ptr<Project>> create(const QString& path, const NewProject& what,
                                                   ProjectOptions options = {});
    static Result<std::unique_ptr<Project>> open(const QString& path, OpenMode mode, ProjectOptions options = {});
    ~Project();

    const QString& path() const;
    ProjectId id() const;
    TaskType task() const;
    bool isReadOnly() const;
    QString readOnlyReason() const;

    /// The one door for edits. Only where !isReadOnly().
    Editor& editor();
    /// Starts an import; see BatchWriter. ReadOnly if the project is.
    Result<std::unique_ptr<BatchWriter>> beginBatch(const BatchSpec& spec);

    /// For the modules of the core that read columns, merge or check. Everything else goes through the Editor.
    storage::Database& database();
    Journal& journal();

private:
    struct State;
    explicit Project(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headroom
