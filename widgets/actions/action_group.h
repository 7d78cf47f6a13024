// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace headroom {

/// Actions under one heading, as menus, palette and sheet of keys list them.
struct ActionGroup
{
    QString title;
    QList<QAction*> actions;
};

/// An action's text without mnemonics, dots and a shortcut behind a tab.
QString plainActionText(const QAction& action);
/// The same of what the action is called whatever it would do now: "Undo", not "Undo: label …" (QAction::iconText).
QString standingActionText(const QAction& action);
/// Its shortcuts as people read them, "Ctrl+K"; empty where there is none.
QString shortcutText(const QAction& action);

/// How well what was typed fits a text: 0 not at all; the higher the better. The letters typed must be there in their
/// order; beginnings of words and letters in a row count more. Upper and lower case are alike.
int matchScore(const QString& typed, const QString& text);

} // namespace headroom
