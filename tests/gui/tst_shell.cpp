// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/window_fixture.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::test;

namespace {

QString textOf(WindowFixture& fixture, const char* label)
{
    const auto* found = fixture.find<QLabel>(label);
    return found == nullptr ? QString() : found->text();
}

QString count(std::size_t shown, std::size_t all)
{
    return QStringLiteral("%1 of %2 examples").arg(shown).arg(all);
}

/// Labels an example as a page would.
void label(WindowFixture& fixture, ExampleIndex example, const char* value)
{
    fixture.services().edits.label({example}, QString::fromLatin1(value));
    fixture.waitUntilSaved();
}

std::size_t inScope(WindowFixture& fixture, const char* query)
{
    const Result<ItemSet> items = fixture.services().scope.matching(QString::fromLatin1(query));
    return items ? items->count() : std::size_t(-1);
}

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheSampleAndCounts();
    void undoSaysWhatItTakesBack();
    void historyGoesBack();
    void labelerCanChange();
    void commandsAreFoundAndRun();
    void keysAreListed();
    void themeChangesAtOnce();
    void startPageListsProjects();
    void sampleIsMadeOnFirstUse();
    void brokenProjectsAreSaid();
    void copiesAndCheck();
    void mergesAColleague();
    void leavingAsksWhileWorkRuns();
    void tasksShowAndCancel();
    void windowComesBackAsItWas();
    void everythingHasAName();
};

void ShellTest::opensTheSampleAndCounts()
{
    WindowFixture fixture;
    fixture.open(fixture.makeDigits());
    QCOMPARE(fixture.window().windowTitle(), QStringLiteral("digits — Headroom"));
    QCOMPARE(textOf(fixture, "scopeCount"), count(300, 300));
    QCOMPARE(textOf(fixture, "statusCounts"), QStringLiteral("300 examples · 300 in scope"));
    QCOMPARE(textOf(fixture, "statusSaved"), QStringLiteral("● All changes saved"));
    fixture.picture(QStringLiteral("shell"));
}

void ShellTest::undoSaysWhatItTakesBack()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    label(fixture, 3, "b");
    QTRY_VERIFY2(fixture.action("undo")->text().contains(QStringLiteral("“b”")),
                 qPrintable(fixture.action("undo")->text()));
    QCOMPARE(inScope(fixture, "label = b"), std::size_t(31));
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(fixture.isShown("notice"));
    QTRY_COMPARE(inScope(fixture, "label = b"), std::size_t(30));
    fixture.picture(QStringLiteral("undone"));
    QTRY_VERIFY(fixture.action("redo")->isEnabled());
    fixture.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(inScope(fixture, "label = b"), std::size_t(31));
}

void ShellTest::historyGoesBack()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    for (const ExampleIndex example : {0, 3, 6})
        label(fixture, example, "c");
    QCOMPARE(inScope(fixture, "label = c"), std::size_t(33));
    fixture.trigger("history");
    auto* table = fixture.find<QTableWidget>("historyTable");
    QTRY_COMPARE(table->rowCount(), 4); // three labels and the import
    QVERIFY(!fixture.find("historyBack")->isEnabled());
    table->selectRow(2);
    fixture.picture(QStringLiteral("history"));
    fixture.click("historyBack");
    QTRY_COMPARE(inScope(fixture, "label = c"), std::size_t(31));
    QTRY_VERIFY(table->rowCount() == 6); // the two undos are steps as well
}

void ShellTest::labelerCanChange()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.questions().answer(QStringLiteral("Eva"));
    fixture.click("statusLabeler");
    QTRY_COMPARE(fixture.find<QToolButton>("statusLabeler")->text(), QStringLiteral("Labeler: Eva"));
    QTRY_VERIFY(fixture.services().workbench.isOpen());
    QCOMPARE(fixture.preferences().labeler(), QStringLiteral("Eva"));
    label(fixture, 0, "c");
}

void ShellTest::commandsAreFoundAndRun()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.typeScope(QStringLiteral("place = car"));
    fixture.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), fixture.find("paletteEdit"));
    fixture.keys(QStringLiteral("all exam"));
    const auto* list = fixture.find<QListWidget>("paletteList");
    QVERIFY(list->count() >= 1);
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Scope: All Examples"));
    fixture.picture(QStringLiteral("command_palette"));
    fixture.key(Qt::Key_Return);
    QTRY_COMPARE(textOf(fixture, "scopeCount"), count(90, 90));
}

void ShellTest::keysAreListed()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.key(Qt::Key_Question);
    QTRY_VERIFY(fixture.isShown("keySheet"));
    QStringList texts;
    for (const QLabel* text : fixture.find("keySheet")->findChildren<QLabel*>())
        texts << text->text();
    QVERIFY(texts.contains(QStringLiteral("Undo")));
    QVERIFY2(texts.contains(QStringLiteral("Ctrl+K")), qPrintable(texts.join(QLatin1Char(' '))));
    QVERIFY(texts.contains(QStringLiteral("Find a Command")));
    fixture.picture(QStringLiteral("key_sheet"));
}

void ShellTest::themeChangesAtOnce()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.trigger("themeDark");
    QVERIFY(themeOf(fixture.window().palette()).isDark);
    fixture.picture(QStringLiteral("shell_dark"));
    fixture.trigger("themeLight");
    QVERIFY(!themeOf(fixture.window().palette()).isDark);
}

void ShellTest::startPageListsProjects()
{
    WindowFixture fixture;
    fixture.start();
    QVERIFY(fixture.isShown("startPage"));
    QVERIFY(!fixture.action("saveCopy")->isEnabled());
    fixture.open(fixture.makeTable(90));
    QVERIFY(!fixture.isShown("startPage"));
    fixture.trigger("closeProject");
    QTRY_VERIFY(fixture.isShown("startPage"));
    auto* recent = fixture.find<QListWidget>("recentProjects");
    QCOMPARE(recent->count(), 1);
    fixture.picture(QStringLiteral("start_page"));
    recent->setFocus();
    recent->setCurrentRow(0);
    fixture.key(Qt::Key_Return);
    QTRY_VERIFY(fixture.services().workbench.isOpen());
}

void ShellTest::sampleIsMadeOnFirstUse()
{
    WindowFixture fixture;
    fixture.start();
    fixture.click("start_openSample");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.services().workbench.isOpen(), 20000);
    fixture.settle();
    QCOMPARE(textOf(fixture, "scopeCount"), count(300, 300));
    label(fixture, 0, "1");
    fixture.trigger("closeProject");
    fixture.click("start_openSample");
    QTRY_VERIFY(fixture.services().workbench.isOpen());
    QTRY_VERIFY(fixture.action("undo")->isEnabled()); // what was done is kept
}

void ShellTest::brokenProjectsAreSaid()
{
    WindowFixture fixture;
    fixture.start();
    fixture.window().openProject(fixture.write(QStringLiteral("no.headroom"), "this is not a project"));
    QTRY_VERIFY(fixture.isShown("startNotice"));
    QVERIFY(fixture.find("startNotice")->accessibleName().contains(QStringLiteral("no.headroom")));
    fixture.picture(QStringLiteral("start_page_problem"));
}

void ShellTest::copiesAndCheck()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    const QString copy = fixture.path(QStringLiteral("copy.headroom"));
    for (int i = 0; i < 2; ++i) { // the second replaces the first, as the dialog asked
        fixture.questions().answer(copy);
        fixture.trigger("saveCopy");
        QTRY_VERIFY(QFile::exists(copy));
        QTRY_VERIFY(fixture.find("notice")->accessibleName().contains(QStringLiteral("copy.headroom")));
        fixture.find("notice")->hide();
    }
    fixture.questions().answer(fixture.services().workbench.path());
    fixture.trigger("saveCopy");
    QTRY_VERIFY(fixture.find("problemNotice")->accessibleName().contains(QStringLiteral("open")));
    fixture.trigger("checkProject");
    QTRY_VERIFY(fixture.find("notice")->accessibleName().contains(QStringLiteral("sound")));
    fixture.trigger("backUp");
    QTRY_VERIFY(fixture.find("notice")->accessibleName().contains(QStringLiteral("backups")));
}

void ShellTest::mergesAColleague()
{
    WindowFixture fixture;
    const QString path = fixture.makeTable(90);
    fixture.open(path);
    const QString other = fixture.path(QStringLiteral("eva.headroom"));
    fixture.questions().answer(other);
    fixture.trigger("saveCopy");
    QTRY_VERIFY(QFile::exists(other) && fixture.services().tasks.tasks().empty());
    fixture.open(other);
    label(fixture, 0, "c");
    fixture.open(path);
    QCOMPARE(inScope(fixture, "label = c"), std::size_t(30));
    fixture.questions().answer(other);
    fixture.trigger("mergeProject");
    QTRY_VERIFY(fixture.find("notice")->accessibleName().contains(QStringLiteral("Merged")));
    QTRY_COMPARE(inScope(fixture, "label = c"), std::size_t(31));
}

void ShellTest::leavingAsksWhileWorkRuns()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    Task* task = fixture.services().tasks.begin(QStringLiteral("Thumbnails"));
    fixture.questions().answerNo();
    QVERIFY(!fixture.window().close());
    QVERIFY(fixture.services().workbench.isOpen());
    QVERIFY(!task->progress()->cancelled());
    fixture.questions().answerYes();
    QVERIFY(fixture.window().close());
    QVERIFY(task->progress()->cancelled());
    QVERIFY(!fixture.services().workbench.isOpen());
    QCOMPARE(fixture.questions().asked().size(), 2);
}

void ShellTest::tasksShowAndCancel()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    QVERIFY(!fixture.isShown("taskProgress"));
    Task* task = fixture.services().tasks.begin(QStringLiteral("Thumbnails"));
    task->progress()->report({.done = 62, .total = 100});
    QTRY_COMPARE(textOf(fixture, "taskTitle"), QStringLiteral("Thumbnails 62 %"));
    fixture.picture(QStringLiteral("task"));
    fixture.click("taskCancel");
    QVERIFY(task->progress()->cancelled());
    task->finish();
    QVERIFY(!fixture.isShown("taskProgress"));
}

void ShellTest::windowComesBackAsItWas()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    label(fixture, 3, "b");
    fixture.typeScope(QStringLiteral("place = car"));
    fixture.reopen();
    QCOMPARE(inScope(fixture, "label = b"), std::size_t(31));
    QTRY_VERIFY(fixture.action("undo")->isEnabled());
    fixture.find("scopeEdit")->setFocus();
    fixture.key(Qt::Key_Up);
    QTRY_COMPARE(fixture.services().scope.text(), QStringLiteral("place = car"));
}

// What can have the focus says what it is, and can be found by tests.
void ShellTest::everythingHasAName()
{
    WindowFixture fixture;
    fixture.open(fixture.makeDigits());
    QStringList nameless;
    for (const QWidget* widget : fixture.window().findChildren<QWidget*>()) {
        const bool isOurs = !widget->objectName().startsWith(QStringLiteral("qt_")) && widget->isVisible();
        if (!isOurs || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
        if (qobject_cast<const QLabel*>(widget) != nullptr) continue; // its text says what it is
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool saysIt = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (!saysIt || widget->objectName().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
