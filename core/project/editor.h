// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/edits.h"
#include "core/project/journal.h"
#include "core/project/projector.h"
#include "core/storage/database.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace headroom {

/// What an edit changed, for everything that shows or caches it.
struct ChangeSet
{
    std::set<std::string> kinds;     // kinds of the events whose effect changed (event.h)
    std::vector<ExampleId> examples; // that labels, tags, reviews or comments changed on, ascending
    std::vector<EventName> events;   // what was appended

    bool touches(std::string_view kind) const { return kinds.contains(std::string(kind)); }
    /// Fields, predictions or imported labels may be others: read the dataset anew.
    bool batchesChanged() const { return touches("import"); }
};

/// A step that was taken back or put back: its events in their order.
struct UndoneStep
{
    std::vector<Event> events;
    ChangeSet changes;
};

/// The one door for edits: appends events, updates the projections, commits, and says what changed. Each call is one
/// transaction; when it returns an error, nothing happened. On the project's thread.
class Editor
{
public:
    Editor(storage::Database& database, ProjectId project, Journal& journal)
        : m_database(database), m_project(project), m_journal(journal)
    {}

    /// Writes all edits as one undoable step. When it returns, they are on the disk.
    Result<ChangeSet> apply(const Gesture& gesture);

    /// Takes back this copy's newest step that counts; NotFound where there is none.
    Result<UndoneStep> undo();
    /// Puts back what was taken back last; NotFound after a new edit or where nothing was taken back.
    Result<UndoneStep> redo();
    /// What undo() and redo() would be about; empty where there is nothing.
    Result<std::vector<Event>> nextUndo();
    Result<std::vector<Event>> nextRedo();

    /// Runs several of these calls as one transaction: when `steps` or the commit fails, none of them happened.
    Result<void> together(const std::function<Result<void>()>& steps);

    /// The id of a class or tag by name; made within `gesture` if there is none of that name.
    Result<Uuid> idByName(edits::Named what, const std::string& name, Gesture& gesture);

private:
    Result<void> write(const Edit& edit, ChangeSet& changes);
    Result<UndoneStep> revoke(std::vector<Event> events, bool isRedo);

    storage::Database& m_database;
    ProjectId m_project;
    Journal& m_journal;
};

} // namespace headroom
