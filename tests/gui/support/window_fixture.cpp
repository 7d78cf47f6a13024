// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/window_fixture.h"

#include "tests/support/project_tools.h"
#include "tests/support/temp_files.h"
#include "widgets/mainwindow/page_area.h"
#include "widgets/mainwindow/page_list.h"
#include "widgets/services/sample_project.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTest>

namespace headroom::test {

namespace {

constexpr int kPatience = 20000; // ms

QApplication& program()
{
    return *static_cast<QApplication*>(QCoreApplication::instance());
}

// What the program keeps for its user goes into the test's folder.
void useFolder(const TempFolder& folder)
{
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(place, folder.path(QString::fromLatin1(place)).toLocal8Bit());
    qputenv("HEADROOM_MEDIA", HEADROOM_MEDIA_FILE);
}

} // namespace

WindowFixture::WindowFixture()
    : m_preferences(std::make_unique<Preferences>(m_folder.path(QStringLiteral("preferences.ini"))))
{
    useFolder(m_folder);
    applyTheme(program(), ThemeChoice::Light);
}

WindowFixture::~WindowFixture()
{
    closeWindow();
}

QString WindowFixture::makeDigits()
{
    QString path = m_folder.path(QStringLiteral("digits.headroom"));
    const QString data = sourceFile(QStringLiteral("resources/sample/spoken_digits"));
    const Result<void> made = makeSampleProject(data, path);
    if (!made) QTest::qFail(qPrintable(made.error().text), __FILE__, __LINE__);
    return path;
}

QString WindowFixture::makeTable(std::size_t examples)
{
    constexpr const char* labels[] = {"a", "b", "c"};
    constexpr const char* places[] = {"home", "car", "street"};
    QString path = m_folder.path(QStringLiteral("table.headroom"));
    const auto project = makeProject(path);
    Table table{{field("place"), field("length", FieldType::Int), labelColumn(), prediction("model"), tagsColumn()},
                {}};
    for (std::size_t i = 0; i < examples; ++i) {
        const std::string label = labels[i % 3];
        const std::string predicted = i % 4 == 0 ? labels[(i + 1) % 3] : label;
        table.rows.push_back(
            {"e" + std::to_string(i),
             {places[i / 3 % 3], std::to_string(i % 10), label, predicted, i % 10 == 0 ? "loud" : ""}});
    }
    importTable(*project, table);
    return path;
}

void WindowFixture::start()
{
    if (m_window) return;
    m_services = std::make_unique<WindowServices>(*m_preferences, m_questions);
    m_window = std::make_unique<MainWindow>(*m_services, pageFactories());
    constexpr QSize usual(1440, 900);
    m_window->resize(usual);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void WindowFixture::open(const QString& project)
{
    start();
    m_project = project;
    m_window->openProject(project);
    QTRY_VERIFY_WITH_TIMEOUT(m_services->workbench.isOpen() && m_services->workbench.path() == project, kPatience);
    settle();
}

void WindowFixture::reopen()
{
    closeWindow();
    open(m_project);
}

void WindowFixture::closeWindow()
{
    if (m_window) m_window->close();
    m_window.reset();
    m_services.reset();
}

QWidget* WindowFixture::findWidget(const QString& name) const
{
    QWidget* hidden = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        QList<QWidget*> found = top->findChildren<QWidget*>(name);
        if (top->objectName() == name) found.prepend(top);
        for (QWidget* widget : found) {
            if (widget->isVisible()) return widget;
            hidden = widget;
        }
    }
    return hidden;
}

QString WindowFixture::describeMissing(const QString& name)
{
    return QStringLiteral("there is no widget \"%1\" of the type wanted").arg(name);
}

bool WindowFixture::isShown(const char* name)
{
    const QWidget* widget = findWidget(QString::fromLatin1(name));
    return widget != nullptr && widget->isVisible();
}

QAction* WindowFixture::action(const char* name)
{
    auto* found = m_window->findChild<QAction*>(QString::fromLatin1(name));
    if (found == nullptr)
        QTest::qFail(qPrintable(QStringLiteral("there is no action \"%1\"").arg(QString::fromLatin1(name))), __FILE__,
                     __LINE__);
    return found;
}

void WindowFixture::trigger(const char* actionName)
{
    if (QAction* found = action(actionName)) {
        QVERIFY2(found->isEnabled(), actionName);
        found->trigger();
    }
}

void WindowFixture::goTo(const char* page)
{
    click(QByteArray("rail_").append(page).constData());
    settle();
}

void WindowFixture::click(const char* name)
{
    QWidget* widget = find(name);
    if (widget == nullptr) return;
    QVERIFY2(widget->isVisible() && widget->isEnabled(), name);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void WindowFixture::keys(const QString& text)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClicks(focused == nullptr ? m_window.get() : focused, text);
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? m_window.get() : focused, key, modifiers);
}

void WindowFixture::typeScope(const QString& query)
{
    QWidget* edit = find("scopeEdit");
    if (edit == nullptr) return;
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, query);
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
}

void WindowFixture::picture(const QString& name)
{
    const QString folder = qEnvironmentVariable("HEADROOM_TEST_PICTURES");
    if (folder.isEmpty()) return;
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* inFront = modal != nullptr ? modal : QApplication::activeWindow();
    QWidget* shown = inFront != nullptr ? inFront : m_window.get();
    const QString file = QDir(folder).filePath(name + QStringLiteral(".png"));
    QVERIFY2(shown->grab().save(file), qPrintable(file));
}

void WindowFixture::waitUntilSaved()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_services->edits.state(), SaveState::Saved, kPatience);
}

void WindowFixture::settle()
{
    // Without a window manager nobody gives the window its focus back when a dialog has closed.
    if (QApplication::activeWindow() == nullptr) m_window->activateWindow();
    constexpr int moments = 3;
    for (int i = 0; i < moments; ++i)
        QTest::qWait(5);
    const Page* page = m_window->pageArea().current();
    if (page != nullptr) QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), kPatience);
}

} // namespace headroom::test
