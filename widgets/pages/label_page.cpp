// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/label_page.h"

#include "widgets/actions/label_keys.h"
#include "widgets/dialogs/definitions_dialog.h"
#include "widgets/models/progress_text.h"
#include "widgets/pages/label_actions.h"
#include "widgets/pages/label_side.h"
#include "widgets/pages/label_tools.h"
#include "widgets/pages/label_views.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/questions.h"
#include "widgets/services/scope.h"
#include "widgets/views/answer_panel.h"
#include "widgets/views/media_stage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace headroom {

LabelPage::LabelPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_session(context), m_commands(context, m_session), m_actions(new LabelActions(this)),
      m_tools(new LabelTools(this)), m_views(new LabelViews(context, m_session, this)),
      m_side(new LabelSide(context, m_session, m_commands, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_side);
    setFocusProxy(m_views);
    m_actions->advances().setChecked(m_commands.advances());
    listenToSession();
    listenToActions();
    listenToOthers();
}

QWidget* LabelPage::tools()
{
    return m_tools;
}

QList<QAction*> LabelPage::pageActions() const
{
    return m_actions->all();
}

void LabelPage::listenToSession()
{
    connect(&m_session, &LabelSession::currentChanged, this, [this] {
        if (!isVisible()) return;
        m_side->showExample();
        showProgress();
    });
    connect(&m_session, &LabelSession::examplesChanged, this, [this](const std::vector<ExampleIndex>& examples) {
        const std::optional<ExampleIndex> current = m_session.current();
        if (isVisible() && current && std::binary_search(examples.begin(), examples.end(), *current))
            m_side->showExample();
    });
    connect(&m_session, &LabelSession::queueChanged, this,
            [this] { m_tools->showQueue(m_session.kind(), m_session.givenTitle()); });
    connect(&m_session, &LabelSession::namesChanged, this, [this] { m_namesAreOld = true; });
    connect(&m_session, &LabelSession::progressChanged, this, &LabelPage::showProgress);
}

void LabelPage::listenToActions()
{
    const auto on = [this](void (LabelActions::*signal)(), auto slot) { connect(m_actions, signal, this, slot); };
    on(&LabelActions::nextWanted, [this] { moveOn(); });
    on(&LabelActions::previousWanted, [this] { m_session.previous(); });
    on(&LabelActions::noneWanted, [this] { m_commands.markReviewed(); });
    on(&LabelActions::clearWanted, [this] { m_commands.clearLabel(); });
    on(&LabelActions::newTagWanted, [this] { askForTag(); });
    on(&LabelActions::commentWanted, [this] { m_side->editComment(); });
    on(&LabelActions::editWanted, [this] {
        if (m_views->answer().isVisible()) m_views->answer().edit();
    });
    on(&LabelActions::zoomWanted, [this] { m_views->stage().toggleZoom(); });
    on(&LabelActions::playWanted, [this] { m_views->stage().playOrStop(); });
    on(&LabelActions::gridToggled, [this] { m_views->setGrid(!m_views->showsGrid()); });
    on(&LabelActions::findWanted, [this] { find(); });
    on(&LabelActions::rebuildWanted, [this] { m_session.rebuild(); });
    on(&LabelActions::selectAllWanted, [this] {
        if (!m_views->showsGrid()) m_views->setGrid(true);
        m_session.selection().selectAll();
        m_session.announceSelection();
    });
    connect(m_actions, &LabelActions::advancesToggled, this, [this](bool isOn) { m_commands.setAdvances(isOn); });
}

void LabelPage::listenToOthers()
{
    connect(m_tools, &LabelTools::queueChosen, this, [this](QueueKind kind) {
        m_session.setKind(kind);
        m_views->takeFocus();
    });
    connect(m_tools, &LabelTools::gridChosen, m_views, &LabelViews::setGrid);
    connect(m_tools, &LabelTools::nextWanted, this, [this] {
        moveOn();
        m_views->takeFocus();
    });
    connect(m_views, &LabelViews::gridChanged, m_tools, &LabelTools::showGrid);
    connect(m_views, &LabelViews::answered, &m_commands, &LabelCommands::labelText);
    connect(m_side, &LabelSide::left, m_views, &LabelViews::takeFocus);
    connect(m_side, &LabelSide::newTagWanted, this, &LabelPage::askForTag);
    const auto edit = [this](edits::Named what) {
        if (this->context().workbench.isOpen()) (new DefinitionsDialog(this->context(), what, this))->show();
    };
    connect(m_side, &LabelSide::classesWanted, this, [edit] { edit(edits::Named::Class); });
    connect(m_side, &LabelSide::tagsWanted, this, [edit] { edit(edits::Named::Tag); });
    connect(&context().navigator, &Navigator::queueWanted, this, [this](const Queue& queue) {
        m_session.give(queue);
        m_views->setGrid(false);
        Q_EMIT context().navigator.pageWanted(id());
    });
    connect(&context().edits, &EditService::stepDone, this,
            [this](const QString&, const std::vector<ExampleIndex>& examples) { followUndo(examples); });
}

void LabelPage::refresh()
{
    if (!context().workbench.isOpen()) return;
    m_session.follow();
    if (std::exchange(m_namesAreOld, false)) {
        m_side->showNames();
        m_views->showAll();
    }
    showProgress();
    if (std::exchange(m_wantsFocus, false)) m_views->takeFocus();
}

bool LabelPage::isSettled() const
{
    return m_views->isSettled();
}

void LabelPage::keyPressEvent(QKeyEvent* event)
{
    if (!context().workbench.isOpen()) return Page::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape && m_session.selection().count() > 0) {
        m_session.selection().clear();
        m_session.announceSelection();
        return;
    }
    if (const std::optional<LabelTarget> target = targetOfKey(m_side->keys(), *event)) {
        if (target->what == LabelTarget::What::Class)
            m_commands.labelClass(target->index);
        else
            m_commands.toggleTag(target->index);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_views->answer().isVisible()) return m_views->answer().edit();
    if (!m_actions->act(*event)) Page::keyPressEvent(event);
}

void LabelPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_namesAreOld = true;
    m_wantsFocus = true;
}

void LabelPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_views->stage().show(std::nullopt); // what plays ends
}

void LabelPage::moveOn()
{
    if (m_session.next() || m_session.queue().empty()) return;
    Q_EMIT context().navigator.notice(tr("This was the last example of the queue."), false);
}

void LabelPage::find()
{
    const std::optional<QString> typed =
        context().questions.text(this, tr("Find by key"), tr("Key of the example, or its beginning:"), QString());
    if (!typed || typed->isEmpty()) return;
    const std::optional<ExampleIndex> found = m_session.reader().find(typed->trimmed(), m_session.queue());
    if (found && m_session.goToExample(*found)) return m_views->takeFocus();
    Q_EMIT context().navigator.notice(
        tr("No example of this queue has a key that begins with “%1”. “All in scope” may have it.").arg(*typed), false);
}

void LabelPage::askForTag()
{
    const std::optional<QString> name =
        context().questions.text(this, tr("New tag"), tr("Name of the tag, to be put on at once:"), QString());
    if (name) m_commands.addTag(*name);
    m_views->takeFocus();
}

void LabelPage::showProgress()
{
    if (!isVisible() || !context().workbench.isOpen()) return;
    Q_EMIT context().navigator.statusWanted(progressText(m_session.progress(), m_session.kind()));
}

/// What undo changed is shown, so that nobody wonders what it was.
void LabelPage::followUndo(const std::vector<ExampleIndex>& examples)
{
    if (!isVisible() || examples.size() != 1) return;
    if (m_session.current() != examples.front()) m_session.goToExample(examples.front());
}

} // namespace headroom
