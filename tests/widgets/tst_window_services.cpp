// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_files.h"
#include "widgets/actions/action_group.h"
#include "widgets/dialogs/history_dialog.h"
#include "widgets/services/preferences.h"
#include "widgets/services/task_list.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace headroom;
using headroom::test::TempFolder;

class WindowServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preferencesAreRemembered();
    void recentProjectsAreThereAndFew();
    void scopesAreKeptOnce();
    void tasksReportFromOtherThreads();
    void reportsAfterTheEndAreDropped();
    void commandsAreFoundByParts();
    void actionsAreReadable();
    void stepsBackAreCounted();
};

void WindowServicesTest::preferencesAreRemembered()
{
    const TempFolder folder;
    const QString file = folder.path(QStringLiteral("p.ini"));
    {
        Preferences preferences(file);
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        const QSignalSpy changed(&preferences, &Preferences::themeChanged);
        preferences.setTheme(ThemeChoice::Dark);
        preferences.setTheme(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        preferences.setLabeler(QStringLiteral("Ana María"));
        preferences.setLanguage(QStringLiteral("de"));
        preferences.setValue(QStringLiteral("errors/columns"), QStringList{QStringLiteral("a")});
    }
    const Preferences again(file);
    QCOMPARE(again.theme(), ThemeChoice::Dark);
    QCOMPARE(again.labeler(), QStringLiteral("Ana María"));
    QCOMPARE(again.language(), QStringLiteral("de"));
    QCOMPARE(again.value(QStringLiteral("errors/columns")).toStringList(), QStringList{QStringLiteral("a")});
    QCOMPARE(again.value(QStringLiteral("not/there"), 7).toInt(), 7);
}

void WindowServicesTest::recentProjectsAreThereAndFew()
{
    const TempFolder folder;
    Preferences preferences(folder.path(QStringLiteral("p.ini")));
    QStringList paths;
    for (int i = 0; i < 12; ++i) {
        paths.prepend(folder.write(QStringLiteral("%1.headroom").arg(i), "x"));
        preferences.addRecentProject(paths.first());
    }
    QCOMPARE(preferences.recentProjects(), paths.mid(0, 10));
    preferences.addRecentProject(paths.at(3));
    QCOMPARE(preferences.recentProjects().first(), paths.at(3));
    QCOMPARE(preferences.recentProjects().size(), 10);
    QVERIFY(QFile::remove(paths.at(3)));
    QVERIFY(!preferences.recentProjects().contains(paths.at(3)));
    preferences.removeRecentProject(paths.at(0));
    QVERIFY(!preferences.recentProjects().contains(paths.at(0)));
}

void WindowServicesTest::scopesAreKeptOnce()
{
    const TempFolder folder;
    Preferences preferences(folder.path(QStringLiteral("p.ini")));
    for (const char* query : {"a = 1", "b, \"c\"", "  ", " a = 1 "})
        preferences.addScope(QString::fromLatin1(query));
    QCOMPARE(preferences.scopeHistory(), (QStringList{QStringLiteral("a = 1"), QStringLiteral("b, \"c\"")}));
}

void WindowServicesTest::tasksReportFromOtherThreads()
{
    TaskList tasks;
    const QSignalSpy changed(&tasks, &TaskList::changed);
    Task* task = tasks.begin(QStringLiteral("Reading"));
    QCOMPARE(tasks.tasks().size(), std::size_t(1));
    std::thread worker([progress = task->progress()] { progress->report({.done = 30, .total = 100}); });
    worker.join();
    QTRY_COMPARE(task->state().done, std::uint64_t(30));
    QVERIFY(!task->progress()->cancelled());
    task->cancel();
    QVERIFY(task->progress()->cancelled());
    task->finish();
    QVERIFY(tasks.tasks().empty());
    QCOMPARE(changed.count(), 2);
}

void WindowServicesTest::reportsAfterTheEndAreDropped()
{
    std::shared_ptr<Progress> progress;
    {
        TaskList tasks;
        progress = tasks.begin(QStringLiteral("Reading"))->progress();
        progress->report({.done = 1}); // still under way to a task that goes
    }
    progress->report({.done = 2});
    QCoreApplication::processEvents();
    QVERIFY(!progress->cancelled());
}

void WindowServicesTest::commandsAreFoundByParts()
{
    const QString open = QStringLiteral("File: Open");
    const QString copy = QStringLiteral("File: Save a Copy");
    QVERIFY(matchScore(QStringLiteral("open"), open) > 0);
    QCOMPARE(matchScore(QStringLiteral("open"), copy), 0);
    QVERIFY(matchScore(QStringLiteral("sac"), copy) > 0);
    QVERIFY(matchScore(QStringLiteral("COPY"), copy) > matchScore(QStringLiteral("flcy"), copy));
    QVERIFY(matchScore({}, open) > 0);
    QVERIFY(matchScore(QStringLiteral("file copy"), copy) > 0);
}

void WindowServicesTest::actionsAreReadable()
{
    QAction action(QStringLiteral("&Save && Close…\tCtrl+S"));
    action.setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
    QCOMPARE(plainActionText(action), QStringLiteral("Save & Close"));
    QCOMPARE(shortcutText(action), QStringLiteral("?, F1"));
}

void WindowServicesTest::stepsBackAreCounted()
{
    const auto step = [](const char* kind, bool isOwn, bool isUndone) {
        HistoryStep made;
        made.kind = kind;
        made.isOwn = isOwn;
        made.isUndone = isUndone;
        return made;
    };
    const std::vector<HistoryStep> steps{step("label", true, false), step("revoke", true, false),
                                         step("tag", true, true),    step("label", false, false),
                                         step("tag", true, false),   step("import", true, false)};
    QCOMPARE(stepsToUndo(steps, 0), std::size_t(0));
    QCOMPARE(stepsToUndo(steps, 2), std::size_t(0)); // was taken back
    QCOMPARE(stepsToUndo(steps, 3), std::size_t(0)); // a colleague's
    QCOMPARE(stepsToUndo(steps, 4), std::size_t(1));
    QCOMPARE(stepsToUndo(steps, 5), std::size_t(2));
    QCOMPARE(stepsToUndo(steps, 99), std::size_t(0));
}

QTEST_MAIN(WindowServicesTest)
#include "tst_window_services.moc"
