// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edit.h"
#include "core/project/editor.h"
#include "core/project/edits.h"
#include "widgets/services/workbench.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace headroom {

enum class SaveState {
    Saved,    // everything is on the disk
    Saving,   // sent to the project's thread, not yet acknowledged
    NotSaved, // writing failed; the edits are kept here, retry() writes them
    ReadOnly, // the project can't be edited
};

/// The window's door for edits: shows a gesture at once in the dataset, sends it to the project's thread, and says when
/// it is on the disk. What comes after a failure waits behind it, in order.
class EditService : public QObject
{
    Q_OBJECT

public:
    explicit EditService(Workbench& workbench, QObject* parent = nullptr);

    /// One undoable step. Nothing happens in a read-only project.
    void apply(Gesture gesture);

    // What pages do most. Examples ascending without repeats; an empty list does nothing.
    /// `value`: a class name (several split at ";" in multi-label tasks), a text or a number as typed; new classes are
    /// made. Refused with a message (refused()) where it is no label of the task.
    void label(const std::vector<ExampleIndex>& examples, const QString& value);
    /// Takes the label by hand back; what was imported shows again.
    void clearLabel(const std::vector<ExampleIndex>& examples);
    /// Puts a tag on or off. A tag that isn't there is made.
    void tag(const std::vector<ExampleIndex>& examples, const QString& name, bool on);
    /// Gone through for tags ("none of these" where none is on).
    void markReviewed(const std::vector<ExampleIndex>& examples, bool on);
    void comment(ExampleIndex example, const QString& text);

    void undo();
    void redo();
    /// What undo and redo would be about, in words; empty where there is nothing.
    const QString& undoText() const { return m_undoText; }
    const QString& redoText() const { return m_redoText; }

    SaveState state() const;
    /// Why the newest edits are not on the disk.
    const QString& problem() const { return m_problem; }
    /// Edits that are not on the disk.
    std::size_t unsaved() const { return m_pending + m_waiting.size(); }
    void retry();

    /// Rows of the project file of these examples, for edits made with headroom::edits.
    std::vector<ExampleId> rows(const std::vector<ExampleIndex>& examples) const;

Q_SIGNALS:
    void stateChanged();
    /// What undo and redo would do is known anew.
    void stepsChanged();
    /// A step was taken back or put back: in words, and the examples it was about.
    void stepDone(const QString& text, const std::vector<headroom::ExampleIndex>& examples);
    /// An edit can't be made; a message for the user. Nothing was changed.
    void refused(const QString& message);

private:
    /// Makes the gesture on the project's thread, where names of classes and tags can be looked up.
    using MakeGesture = std::function<Result<Gesture>(Project&)>;

    bool mayEdit();
    void show(const Gesture& gesture);
    void send(MakeGesture make);
    void acknowledge(const MakeGesture& make, const Result<ChangeSet>& written);
    void keep(const ChangeSet& changes);
    void settle();
    void readBack();
    void readSteps();
    void step(bool isRedo);

    Workbench& m_workbench;
    std::size_t m_pending = 0;
    std::deque<MakeGesture> m_waiting; // a failed one and what came behind it
    std::set<ExampleId> m_stale;       // to be read back when nothing is pending
    bool m_needsReload = false;
    QString m_problem;
    QString m_undoText;
    QString m_redoText;
};

} // namespace headroom
