// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/page_context.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace headroom {

/// Undo and redo, which say what they are about, and the history of the project.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    EditCommands(const PageContext& context, QWidget* window);
    QList<QAction*> actions() const { return {m_undo, m_redo, m_history}; }

private:
    void showSteps();

    PageContext m_context;
    QWidget* m_window;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_history;
    bool m_isRedoing = false;
};

} // namespace headroom
