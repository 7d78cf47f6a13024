// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/action_group.h"
#include "widgets/services/page_context.h"

#include <QObject>

#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace headroom {

class CopyCommands;
class EditCommands;
class ExportCommands;
class FileCommands;
class HelpCommands;
class Page;
class PageArea;
class ViewCommands;

/// The menu bar, and all actions by group. An action of a page that isn't shown shows its page first.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(const PageContext& context, PageArea& pages, QMainWindow* window);

    FileCommands& files() { return *m_files; }
    /// Those of the window and of every page, the page that is shown first.
    std::vector<ActionGroup> groups() const;
    void run(QAction* action);

private:
    void build();
    QMenu* addMenu(const QString& title, const QList<QAction*>& actions);
    void addPageMenu(const QString& title, const QStringList& pageIds);
    void fillPageMenu(QMenu* menu, const QStringList& pageIds);
    void fillRecent(QMenu* menu);

    PageContext m_context;
    PageArea& m_pages;
    QMainWindow* m_window;
    FileCommands* m_files;
    CopyCommands* m_copies;
    ExportCommands* m_exports;
    EditCommands* m_edits;
    ViewCommands* m_views;
    HelpCommands* m_help;
};

} // namespace headroom
