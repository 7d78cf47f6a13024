// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/edit_service.h"

#include "core/dataset/judgement.h"
#include "core/dataset/shown_edit.h"
#include "core/project/editor.h"
#include "core/project/history.h"
#include "core/project/label_value.h"
#include "widgets/services/typed_edits.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::size_t kMostReadBack = 2000; // past that, loading everything is as fast

/// Kinds whose effect readJudgement() reads back or showEdit() shows wholly.
bool isSmall(const std::string& kind)
{
    static constexpr std::array small{kind::open, kind::label, kind::tag, kind::review, kind::comment, kind::assess};
    return std::find(small.begin(), small.end(), kind) != small.end();
}

struct TakenStep
{
    ChangeSet changes;
    QString text;
};

struct StepTexts
{
    QString undo;
    QString redo;
};

Result<QString> describe(Project& project, const Result<std::vector<Event>>& events)
{
    if (!events) return events.error();
    if (events->empty()) return QString();
    const Result<std::string> text = describeStep(project, *events);
    if (!text) return text.error();
    return QString::fromStdString(*text);
}

} // namespace

EditService::EditService(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::opened, this, [this] {
        readSteps();
        Q_EMIT stateChanged();
    });
    connect(&workbench, &Workbench::changed, this, [this](const DataChange& change) {
        if (change.everything && m_workbench.isOpen()) readSteps(); // an import is a step too
    });
    connect(&workbench, &Workbench::closed, this, [this] {
        m_pending = 0;
        m_waiting.clear();
        m_stale.clear();
        m_needsReload = false;
        m_problem.clear();
        m_undoText.clear();
        m_redoText.clear();
        Q_EMIT stateChanged();
        Q_EMIT stepsChanged();
    });
}

SaveState EditService::state() const
{
    if (!m_waiting.empty()) return SaveState::NotSaved;
    if (m_workbench.isOpen() && m_workbench.isReadOnly()) return SaveState::ReadOnly;
    return m_pending > 0 ? SaveState::Saving : SaveState::Saved;
}

bool EditService::mayEdit()
{
    if (!m_workbench.isOpen()) return false;
    if (!m_workbench.isReadOnly()) return true;
    Q_EMIT refused(tr("The project is open for reading only: %1").arg(m_workbench.readOnlyReason()));
    return false;
}

void EditService::apply(Gesture gesture)
{
    if (gesture.empty() || !mayEdit()) return;
    show(gesture);
    send([gesture = std::move(gesture)](Project&) -> Result<Gesture> { return gesture; });
}

void EditService::label(const std::vector<ExampleIndex>& examples, const QString& value)
{
    if (examples.empty() || !mayEdit()) return;
    const Result<std::optional<Gesture>> known = knownLabel(m_workbench.contents(), rows(examples), value);
    if (!known)
        Q_EMIT refused(known.error().text);
    else if (*known)
        apply(**known);
    else
        send([rows = rows(examples), value](Project& project) { return newLabel(project, rows, value); });
}

void EditService::clearLabel(const std::vector<ExampleIndex>& examples)
{
    if (!examples.empty()) apply({edits::setLabel(rows(examples), std::nullopt)});
}

void EditService::tag(const std::vector<ExampleIndex>& examples, const QString& name, bool on)
{
    if (examples.empty() || name.isEmpty() || !mayEdit()) return;
    if (const std::optional<std::size_t> index = m_workbench.dataset().tagIndex(name.toStdString()))
        apply({edits::setTag(rows(examples), m_workbench.contents().tags[*index].id, on)});
    else if (on)
        send([rows = rows(examples), name](Project& project) { return newTag(project, rows, name); });
}

void EditService::markReviewed(const std::vector<ExampleIndex>& examples, bool on)
{
    if (!examples.empty()) apply({edits::setReviewed(rows(examples), on)});
}

void EditService::comment(ExampleIndex example, const QString& text)
{
    apply({edits::setComment(rows({example}).front(), text.toStdString())});
}

std::vector<ExampleId> EditService::rows(const std::vector<ExampleIndex>& examples) const
{
    std::vector<ExampleId> ids;
    ids.reserve(examples.size());
    for (const ExampleIndex example : examples)
        ids.push_back(m_workbench.contents().exampleIds[example]);
    return ids;
}

void EditService::show(const Gesture& gesture)
{
    DataChange change;
    for (const Edit& edit : gesture) {
        ShownEdit shown = showEdit(m_workbench.dataset().mutableContents(), edit);
        change.kinds.insert(edit.kind);
        change.examples.insert(change.examples.end(), shown.examples.begin(), shown.examples.end());
    }
    std::sort(change.examples.begin(), change.examples.end());
    change.examples.erase(std::unique(change.examples.begin(), change.examples.end()), change.examples.end());
    m_workbench.announce(change);
}

void EditService::send(MakeGesture make)
{
    if (!m_waiting.empty()) {
        m_waiting.push_back(std::move(make));
        Q_EMIT stateChanged();
        return;
    }
    ++m_pending;
    Q_EMIT stateChanged();
    m_workbench.project().run(
        [make](Project& project) -> Result<ChangeSet> {
            const Result<Gesture> gesture = make(project);
            if (!gesture) return gesture.error();
            return project.editor().apply(*gesture);
        },
        this, [this, make](const Result<ChangeSet>& written) { acknowledge(make, written); });
}

void EditService::acknowledge(const MakeGesture& make, const Result<ChangeSet>& written)
{
    --m_pending;
    if (written) {
        m_problem.clear();
        keep(*written);
    } else if (written.error().code == ErrorCode::InvalidInput || written.error().code == ErrorCode::NotFound) {
        m_needsReload = true; // what was shown didn't happen
        Q_EMIT refused(written.error().text);
    } else {
        m_problem = written.error().text;
        m_waiting.push_back(make);
    }
    settle();
}

void EditService::keep(const ChangeSet& changes)
{
    m_needsReload |= !std::all_of(changes.kinds.begin(), changes.kinds.end(), isSmall);
    m_stale.insert(changes.examples.begin(), changes.examples.end());
}

void EditService::settle()
{
    Q_EMIT stateChanged();
    if (m_pending > 0) return;
    readSteps();
    if (!m_waiting.empty()) return; // what is shown is more than what is in the file
    if (m_stale.size() > kMostReadBack) m_needsReload = true;
    if (std::exchange(m_needsReload, false)) {
        m_stale.clear();
        m_workbench.reload();
    } else if (!m_stale.empty()) {
        readBack();
    }
}

void EditService::readBack()
{
    m_workbench.project().run(
        [examples = std::vector<ExampleId>(m_stale.begin(), m_stale.end())](Project& project) {
            return readJudgement(project, examples);
        },
        this,
        [this](const Result<Judgement>& judgement) {
            if (m_pending > 0 || !m_waiting.empty()) return; // newer edits are on the screen; they will read back
            m_stale.clear();
            std::optional<std::vector<ExampleIndex>> changed;
            if (judgement) changed = putJudgement(m_workbench.dataset().mutableContents(), *judgement);
            if (!changed) {
                m_workbench.reload();
            } else if (!changed->empty()) {
                DataChange change;
                for (const std::string_view kind : {kind::label, kind::tag, kind::review, kind::comment})
                    change.kinds.emplace(kind);
                change.examples = std::move(*changed);
                m_workbench.announce(change);
            }
        });
}

void EditService::retry()
{
    std::deque<MakeGesture> waiting = std::exchange(m_waiting, {});
    for (MakeGesture& make : waiting)
        send(std::move(make));
}

void EditService::undo()
{
    step(false);
}

void EditService::redo()
{
    step(true);
}

void EditService::step(bool isRedo)
{
    if (!mayEdit()) return;
    if (!m_waiting.empty()) {
        Q_EMIT refused(tr("Undo has to wait until the newest edits are saved."));
        return;
    }
    ++m_pending;
    Q_EMIT stateChanged();
    m_workbench.project().run(
        [isRedo](Project& project) -> Result<TakenStep> {
            Result<UndoneStep> taken = isRedo ? project.editor().redo() : project.editor().undo();
            if (!taken) return taken.error();
            const Result<QString> text = describe(project, taken->events);
            return TakenStep{std::move(taken->changes), text ? *text : QString()};
        },
        this,
        [this](const Result<TakenStep>& taken) {
            --m_pending;
            std::vector<ExampleIndex> examples;
            if (taken) {
                keep(taken->changes);
                m_needsReload |= taken->changes.touches(kind::assess);
                for (const ExampleId id : taken->changes.examples) {
                    if (const std::optional<ExampleIndex> example = indexOfExample(m_workbench.contents(), id))
                        examples.push_back(*example);
                }
                Q_EMIT stepDone(taken->text, examples);
            } else {
                Q_EMIT refused(taken.error().text);
            }
            settle();
        });
}

void EditService::readSteps()
{
    if (!m_workbench.isOpen() || m_workbench.isReadOnly()) return;
    m_workbench.project().run(
        [](Project& project) -> Result<StepTexts> {
            const Result<QString> undo = describe(project, project.editor().nextUndo());
            const Result<QString> redo = describe(project, project.editor().nextRedo());
            return StepTexts{undo ? *undo : QString(), redo ? *redo : QString()};
        },
        this,
        [this](const Result<StepTexts>& texts) {
            m_undoText = texts->undo;
            m_redoText = texts->redo;
            Q_EMIT stepsChanged();
        });
}

} // namespace headroom
