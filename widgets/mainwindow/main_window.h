// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mainwindow/page_list.h"
#include "widgets/mainwindow/window_services.h"

#include <QMainWindow>

class QStackedWidget;

namespace headroom {

class PageArea;
class Rail;
class StatusLine;

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

private:
    void build();
    void listen();
    void showOpened();

    WindowServices& m_services;
    Rail* m_rail;
    PageArea* m_pages;
    StatusLine* m_status;
};

} // namespace headroom
