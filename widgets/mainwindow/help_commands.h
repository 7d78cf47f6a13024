// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/action_group.h"

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace headroom {

/// The command palette, the sheet of keys and what the program says about itself.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    /// `groups` tells all that can be done now; `run` does it.
    HelpCommands(std::function<std::vector<ActionGroup>()> groups, std::function<void(QAction*)> run, QWidget* window);

    QAction* paletteAction() const { return m_palette; }
    QAction* keysAction() const { return m_keys; }
    QAction* aboutAction() const { return m_about; }

private:
    void showPalette();
    void showKeys();
    void showAbout();

    std::function<std::vector<ActionGroup>()> m_groups;
    std::function<void(QAction*)> m_run;
    QWidget* m_window;
    QAction* m_palette;
    QAction* m_keys;
    QAction* m_about;
};

} // namespace headroom
