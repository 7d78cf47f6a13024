// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/edit_commands.h"

#include "widgets/dialogs/history_dialog.h"
#include "widgets/mainwindow/make_action.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/workbench.h"

#include <QWidget>

namespace headroom {

namespace {

// A name may be long and may hold an ampersand.
QString forMenu(const QString& text)
{
    constexpr qsizetype most = 70;
    QString shown = text.size() > most ? text.left(most) + QChar(u'…') : text;
    return shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

EditCommands::EditCommands(const PageContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window),
      m_undo(makeAction(this, "undo", tr("&Undo"), QKeySequence::Undo,
                        [this] {
                            m_isRedoing = false;
                            m_context.edits.undo();
                        })),
      m_redo(makeAction(this, "redo", tr("&Redo"), QKeySequence(tr("Ctrl+Shift+Z")),
                        [this] {
                            m_isRedoing = true;
                            m_context.edits.redo();
                        })),
      m_history(makeAction(this, "history", tr("&History of the Project…"), QKeySequence(tr("Ctrl+H")),
                           [this] { (new HistoryDialog(m_context, m_window))->show(); }))
{
    connect(&context.edits, &EditService::stepsChanged, this, &EditCommands::showSteps);
    connect(&context.edits, &EditService::stepDone, this, [this](const QString& text) {
        Q_EMIT m_context.navigator.notice(m_isRedoing ? tr("Put back: %1").arg(text) : tr("Taken back: %1").arg(text),
                                          false);
    });
    for (const auto signal : {&Workbench::opened, &Workbench::closed})
        connect(&context.workbench, signal, this, &EditCommands::showSteps);
    showSteps();
}

void EditCommands::showSteps()
{
    const bool mayEdit = m_context.workbench.isOpen() && !m_context.workbench.isReadOnly();
    const QString undo = mayEdit ? m_context.edits.undoText() : QString();
    const QString redo = mayEdit ? m_context.edits.redoText() : QString();
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(forMenu(undo)));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(forMenu(redo)));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_history->setEnabled(m_context.workbench.isOpen());
}

} // namespace headroom
