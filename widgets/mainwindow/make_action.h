// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

namespace headroom {

/// An action of the window, found by `name` in tests. `run` is called when it is triggered.
template<class Run>
QAction* makeAction(QObject* parent, const char* name, const QString& text, const QKeySequence& keys, Run run)
{
    auto* action = new QAction(text, parent);
    action->setObjectName(QString::fromLatin1(name));
    if (!keys.isEmpty()) action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, parent, run);
    return action;
}

} // namespace headroom
