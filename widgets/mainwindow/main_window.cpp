// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/main_window.h"

#include "widgets/mainwindow/notice_bar.h"
#include "widgets/mainwindow/page_area.h"
#include "widgets/mainwindow/rail.h"
#include "widgets/mainwindow/status_line.h"
#include "widgets/services/narrowed_query.h"
#include "widgets/views/scope_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

MainWindow::MainWindow(WindowServices& services, const std::vector<PageFactory>& factories, QWidget* parent)
    : QMainWindow(parent), m_services(services), m_rail(new Rail(this)),
      m_pages(new PageArea(services.context(), factories, this)), m_status(new StatusLine(services.context(), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    listen();
    m_pages->showPage(0);
}

void MainWindow::build()
{
    for (const Page* page : m_pages->pages())
        m_rail->addPage(page->id(), page->title(), page->iconName());
    auto* body = new QWidget(this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(body);
}

void MainWindow::listen()
{
    connect(m_rail, &Rail::pageChosen, m_pages, qOverload<int>(&PageArea::showPage));
    connect(m_pages, &PageArea::pageShown, m_rail, &Rail::setCurrent);
    connect(m_pages, &PageArea::pageShown, m_status, &StatusLine::forgetPage);
    connect(&m_services.workbench, &Workbench::opened, this, &MainWindow::showOpened);
    connect(&m_services.workbench, &Workbench::openFailed, this,
            [this](const Error& error) { m_pages->notices().say(error.text, true); });

    Navigator& navigator = m_services.navigator;
    connect(&navigator, &Navigator::pageWanted, m_pages, qOverload<const QString&>(&PageArea::showPage));
    connect(&navigator, &Navigator::notice, this,
            [this](const QString& text, bool isProblem) { m_pages->notices().say(text, isProblem); });
    connect(&m_services.edits, &EditService::refused, this,
            [this](const QString& message) { m_pages->notices().say(message, true); });
    connect(&navigator, &Navigator::scopeWanted, this, [this](const QString& query, bool narrow) {
        m_pages->scopeBar().put(narrow ? narrowedQuery(m_services.scope.text(), query) : query);
    });
}

void MainWindow::showAsBefore()
{
    constexpr QSize usual(1440, 900);
    resize(usual);
    restoreGeometry(m_services.preferences.value(QStringLiteral("window/geometry")).toByteArray());
    show();
}

void MainWindow::openProject(const QString& path)
{
    Author author = Author::ofThisLogin();
    if (!m_services.preferences.labeler().isEmpty()) author.who = m_services.preferences.labeler().toStdString();
    m_services.workbench.open(path, OpenMode::WriteIfPossible, author);
}

void MainWindow::showOpened()
{
    setWindowTitle(tr("%1 — Headroom").arg(m_services.workbench.name()));
    m_services.preferences.addRecentProject(m_services.workbench.path());
}

} // namespace headroom
