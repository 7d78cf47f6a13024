// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/window_menus.h"

#include "widgets/mainwindow/copy_commands.h"
#include "widgets/mainwindow/edit_commands.h"
#include "widgets/mainwindow/export_commands.h"
#include "widgets/mainwindow/file_commands.h"
#include "widgets/mainwindow/help_commands.h"
#include "widgets/mainwindow/page_area.h"
#include "widgets/mainwindow/view_commands.h"
#include "widgets/services/preferences.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace headroom {

namespace {

// Stands for an action of a page in the menu bar. It has no shortcut of its own, which would be in force on all pages.
void addStandIn(QMenu* menu, QAction* action, WindowMenus* menus)
{
    if (action->isSeparator()) {
        menu->addSeparator();
        return;
    }
    const QString keys = shortcutText(*action);
    QAction* standIn = menu->addAction(keys.isEmpty() ? action->text() : action->text() + QLatin1Char('\t') + keys);
    standIn->setEnabled(action->isEnabled());
    standIn->setCheckable(action->isCheckable());
    standIn->setChecked(action->isChecked());
    QObject::connect(standIn, &QAction::triggered, action, [menus, action] { menus->run(action); });
}

} // namespace

WindowMenus::WindowMenus(const PageContext& context, PageArea& pages, QMainWindow* window)
    : QObject(window), m_context(context), m_pages(pages), m_window(window), m_files(new FileCommands(context, window)),
      m_copies(new CopyCommands(context, window)), m_exports(new ExportCommands(context, window)),
      m_edits(new EditCommands(context, window)), m_views(new ViewCommands(context, pages, window)),
      m_help(new HelpCommands([this] { return groups(); }, [this](QAction* action) { run(action); }, window))
{
    build();
}

void WindowMenus::build()
{
    QMenu* file = addMenu(tr("&File"), m_files->projectActions());
    auto* recent = new QMenu(tr("Open &Recent"), file);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->insertMenu(m_files->projectActions().last(), recent);
    file->addSeparator();
    file->addActions(m_files->importActions());
    file->addActions(m_exports->actions());
    file->addSeparator();
    file->addActions(m_copies->actions());
    file->addSeparator();
    file->addActions(m_files->leaveActions());

    QMenu* edit = addMenu(tr("&Edit"), m_edits->actions());
    edit->addSeparator();
    edit->addActions(m_views->scopeActions());
    addPageMenu(tr("&Label"), {QStringLiteral("label")});
    addPageMenu(tr("&Analyse"), {QStringLiteral("errors"), QStringLiteral("data"), QStringLiteral("report")});

    QMenu* view = addMenu(tr("&View"), m_views->pageActions());
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(m_views->themeActions());
    view->addMenu(tr("&Language"))->addActions(m_views->languageActions());
    view->addAction(m_views->fullScreenAction());
    addMenu(tr("&Help"),
            {m_help->paletteAction(), m_help->keysAction(), m_copies->checkAction(), m_help->aboutAction()});
}

QMenu* WindowMenus::addMenu(const QString& title, const QList<QAction*>& actions)
{
    QMenu* menu = m_window->menuBar()->addMenu(title);
    menu->addActions(actions);
    menu->setToolTipsVisible(true);
    return menu;
}

void WindowMenus::addPageMenu(const QString& title, const QStringList& pageIds)
{
    QMenu* menu = addMenu(title, {});
    connect(menu, &QMenu::aboutToShow, this, [this, menu, pageIds] { fillPageMenu(menu, pageIds); });
    fillPageMenu(menu, pageIds);
}

void WindowMenus::fillPageMenu(QMenu* menu, const QStringList& pageIds)
{
    menu->clear();
    for (const Page* page : m_pages.pages()) {
        if (!pageIds.contains(page->id())) continue;
        if (!menu->isEmpty()) menu->addSeparator();
        for (QAction* action : page->pageActions())
            addStandIn(menu, action, this);
    }
    menu->setEnabled(!menu->isEmpty());
}

void WindowMenus::fillRecent(QMenu* menu)
{
    menu->clear();
    for (const QString& path : m_context.preferences.recentProjects()) {
        QAction* action = menu->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    menu->setToolTipsVisible(true);
    if (menu->isEmpty()) menu->addAction(tr("None yet"))->setEnabled(false);
}

std::vector<ActionGroup> WindowMenus::groups() const
{
    std::vector<ActionGroup> groups{
        {tr("Find"), {m_help->paletteAction(), m_help->keysAction()}},
        {tr("Pages"), m_views->pageActions()},
        {tr("Scope"), m_views->scopeActions()},
        {tr("Edit"), m_edits->actions()},
        {tr("File"), m_files->projectActions() + m_files->importActions() + m_exports->actions() + m_copies->actions() +
                         m_files->leaveActions()},
        {tr("Theme"), m_views->themeActions()},
        {tr("Language"), m_views->languageActions()},
        {tr("View"), {m_views->fullScreenAction()}},
        {tr("Help"), {m_copies->checkAction(), m_help->aboutAction()}},
    };
    if (!m_pages.isVisible()) return groups;
    for (const Page* page : m_pages.pages()) {
        const auto place = page == m_pages.current() ? groups.begin() : groups.end();
        if (!page->pageActions().isEmpty()) groups.insert(place, {page->title(), page->pageActions()});
    }
    return groups;
}

void WindowMenus::run(QAction* action)
{
    for (Page* page : m_pages.pages())
        if (page != m_pages.current() && page->pageActions().contains(action)) m_pages.showPage(page->id());
    action->trigger();
}

} // namespace headroom
