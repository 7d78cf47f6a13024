// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/label_actions.h"

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>

namespace headroom {

LabelActions::LabelActions(QObject* parent)
    : QObject(parent), m_advances(new QAction(tr("Move on after a label"), this))
{
    add("labelNext", tr("Next example"), {Qt::Key_Space, Qt::Key_Right}, &LabelActions::nextWanted);
    add("labelPrevious", tr("Previous example"), {Qt::Key_Backspace, Qt::Key_Left}, &LabelActions::previousWanted);
    add("labelNone", tr("None of these tags, next"), {Qt::Key_N}, &LabelActions::noneWanted);
    add("labelNewTag", tr("New tag…"), {Qt::Key_T}, &LabelActions::newTagWanted);
    add("labelClear", tr("Take the label back"), {Qt::Key_Delete}, &LabelActions::clearWanted);
    add("labelEdit", tr("Edit the label"), {Qt::Key_F2}, &LabelActions::editWanted);
    add("labelComment", tr("Comment"), {Qt::Key_C}, &LabelActions::commentWanted);
    add("labelZoom", tr("Zoom to fit or one to one"), {Qt::Key_Z}, &LabelActions::zoomWanted);
    add("labelPlay", tr("Play or stop"), {Qt::Key_P}, &LabelActions::playWanted);
    add("labelGrid", tr("Grid or single view"), {Qt::Key_G}, &LabelActions::gridToggled);
    add("labelFind", tr("Find by key…"), {QKeySequence::Find}, &LabelActions::findWanted);
    add("labelSelectAll", tr("Select the whole queue"), {QKeySequence::SelectAll}, &LabelActions::selectAllWanted);
    add("labelRebuild", tr("Fill the queue anew"), {Qt::Key_F5}, &LabelActions::rebuildWanted);
    m_advances->setObjectName(QStringLiteral("labelAdvances"));
    m_advances->setCheckable(true);
    m_all << m_advances;
    connect(m_advances, &QAction::toggled, this, &LabelActions::advancesToggled);
}

QAction* LabelActions::add(const char* name, const QString& text, const QList<QKeySequence>& keys,
                           void (LabelActions::*signal)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, signal);
    m_all << action;
    return action;
}

bool LabelActions::act(const QKeyEvent& event) const
{
    const QKeySequence pressed(event.keyCombination());
    for (QAction* action : m_all) {
        if (!action->isEnabled() || !action->shortcuts().contains(pressed)) continue;
        action->trigger();
        return true;
    }
    return false;
}

} // namespace headroom
