// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/main_window.h"

#include "widgets/mainwindow/file_commands.h"
#include "widgets/mainwindow/notice_bar.h"
#include "widgets/mainwindow/page_area.h"
#include "widgets/mainwindow/rail.h"
#include "widgets/mainwindow/start_page.h"
#include "widgets/mainwindow/status_line.h"
#include "widgets/mainwindow/window_menus.h"
#include "widgets/services/narrowed_query.h"
#include "widgets/style/theme.h"
#include "widgets/views/scope_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace headroom {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPage = QStringLiteral("window/page");

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(WindowServices& services, const std::vector<PageFactory>& factories, QWidget* parent)
    : QMainWindow(parent), m_services(services), m_rail(new Rail(this)),
      m_pages(new PageArea(services.context(), factories, this)), m_status(new StatusLine(services.context(), this)),
      m_menus(new WindowMenus(services.context(), *m_pages, this)),
      m_start(new StartPage(services.preferences, m_menus->files().projectActions(), this)),
      m_middle(new QStackedWidget(this)), m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    listenToWorkbench();
    listenToPages();
    showClosed();
}

void MainWindow::build()
{
    for (const Page* page : m_pages->pages())
        m_rail->addPage(page->id(), page->title(), page->iconName());
    auto* work = new QWidget(this);
    auto* workLayout = new QHBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_rail);
    workLayout->addWidget(m_pages, 1);
    m_middle->addWidget(m_start);
    m_middle->addWidget(work);

    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(body);
    m_title->setProperty("role", QStringLiteral("muted"));
    m_title->setContentsMargins(0, 0, 12, 0);
}

void MainWindow::listenToWorkbench()
{
    connect(&m_services.workbench, &Workbench::opened, this, &MainWindow::showOpened);
    connect(&m_services.workbench, &Workbench::closed, this, &MainWindow::showClosed);
    connect(&m_services.workbench, &Workbench::openFailed, this, &MainWindow::showFailed);
    connect(&m_services.edits, &EditService::refused, this, [this](const QString& message) { say(message, true); });
    connect(&m_menus->files(), &FileCommands::opening, this, [this](const QString& name) {
        m_start->notices().hide();
        m_start->setBusy(tr("Opening %1…").arg(name));
    });
    connect(m_start, &StartPage::projectChosen, this, &MainWindow::openProject);
    connect(&m_services.preferences, &Preferences::themeChanged, this, [this] {
        applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), m_services.preferences.theme());
    });
}

void MainWindow::listenToPages()
{
    connect(m_rail, &Rail::pageChosen, m_pages, qOverload<int>(&PageArea::showPage));
    connect(m_pages, &PageArea::pageShown, m_rail, &Rail::setCurrent);
    connect(m_pages, &PageArea::pageShown, m_status, &StatusLine::forgetPage);
    connect(m_status, &StatusLine::labelerClicked, &m_menus->files(), &FileCommands::switchLabeler);

    Navigator& navigator = m_services.navigator;
    connect(&navigator, &Navigator::pageWanted, m_pages, qOverload<const QString&>(&PageArea::showPage));
    connect(&navigator, &Navigator::queueWanted, this, [this] { m_pages->showPage(QStringLiteral("label")); });
    connect(&navigator, &Navigator::notice, this, &MainWindow::say);
    connect(&navigator, &Navigator::fileWritten, this, [this](const QString& text, const QString& path) {
        m_pages->news().say(text, false, tr("Open"));
        m_written = path;
    });
    connect(&m_pages->news(), &NoticeBar::wanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    connect(&navigator, &Navigator::scopeWanted, this, [this](const QString& query, bool narrow) {
        m_pages->scopeBar().put(narrow ? narrowedQuery(m_services.scope.text(), query) : query);
    });
}

void MainWindow::showAsBefore()
{
    constexpr QSize usual(1440, 900);
    resize(usual);
    restoreGeometry(m_services.preferences.value(kGeometry).toByteArray());
    show();
}

void MainWindow::openProject(const QString& path)
{
    m_menus->files().open(path);
}

// The page of the last time; else where the work is.
void MainWindow::showOpened()
{
    const Workbench& workbench = m_services.workbench;
    showTitle(tr("%1 — Headroom").arg(workbench.name()));
    m_services.preferences.addRecentProject(workbench.path());
    m_start->setBusy({});
    m_pages->hideNotices();
    m_middle->setCurrentIndex(1);
    if (workbench.isReadOnly())
        say(tr("The project is open for reading only: %1").arg(workbench.readOnlyReason()), false);
    const bool hasRuns = !workbench.contents().runs.empty();
    const QString usual = hasRuns ? QStringLiteral("errors") : QStringLiteral("data");
    m_pages->showFirstOf({m_services.preferences.value(kPage).toString(), usual});
}

void MainWindow::showClosed()
{
    showTitle(tr("Headroom"));
    m_start->setBusy({});
    m_middle->setCurrentIndex(0);
}

// A menu bar lays its corner out only when it is given one.
void MainWindow::showTitle(const QString& title)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_title->setMinimumHeight(menuBar()->sizeHint().height());
    menuBar()->setCornerWidget(m_title);
}

void MainWindow::showFailed(const Error& error)
{
    showClosed();
    say(error.text, true);
}

void MainWindow::say(const QString& text, bool isProblem)
{
    if (m_middle->currentWidget() == m_start)
        m_start->notices().say(text, isProblem);
    else
        m_pages->say(text, isProblem);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_menus->files().mayLeave()) return event->ignore();
    m_services.preferences.setValue(kGeometry, saveGeometry());
    if (m_services.workbench.isOpen() && m_pages->current() != nullptr)
        m_services.preferences.setValue(kPage, m_pages->current()->id());
    m_services.workbench.close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_menus->files().takeDropped(localFiles(*event->mimeData()));
}

} // namespace headroom
