// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "widgets/mainwindow/page_list.h"
#include "widgets/mainwindow/window_services.h"

#include <QMainWindow>
#include <QString>

class QLabel;
class QStackedWidget;

namespace headroom {

class PageArea;
class Rail;
class StartPage;
class StatusLine;
class WindowMenus;

/// The window: rail, pages, status line; the start page while no project is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(WindowServices& services, const std::vector<PageFactory>& factories, QWidget* parent = nullptr);

    PageArea& pageArea() { return *m_pages; }
    /// With the size and place of the last time.
    void showAsBefore();
    /// As the user whom the preferences name.
    void openProject(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void listenToWorkbench();
    void listenToPages();
    void showOpened();
    void showClosed();
    void showTitle(const QString& title);
    void showFailed(const Error& error);
    void say(const QString& text, bool isProblem);

    WindowServices& m_services;
    Rail* m_rail;
    PageArea* m_pages;
    StatusLine* m_status;
    WindowMenus* m_menus;
    StartPage* m_start;
    QStackedWidget* m_middle;
    QString m_written; // the file that the last message is about
    QLabel* m_title;   // at the end of the menu bar, for full screen and pictures
};

} // namespace headroom
