// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label_text.h"
#include "tests/support/project_tools.h"
#include "tests/support/temp_files.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr int kWaitMs = 10000;

QString labelOf(Workbench& workbench, ExampleIndex example)
{
    const Dataset::Contents& contents = workbench.contents();
    const std::optional<std::string> text = labelText(contents.reference.labels, contents.classes, example);
    return text ? QString::fromStdString(*text) : QStringLiteral("—");
}

/// Lets no file grow past `bytes` while it lives: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// A project of six examples, opened as the window does.
struct Desk
{
    explicit Desk(OpenMode mode = OpenMode::ReadWrite)
    {
        Table table;
        table.columns = {labelColumn(), prediction("knn"), field("speaker")};
        table.rows = {{"a", {"yes", "yes", "ana"}}, {"b", {"no", "yes", "ana"}}, {"c", {"no", "no", "ben"}},
                      {"d", {"yes", "no", "ben"}},  {"e", {"", "no", "ben"}},    {"f", {"yes", "yes", "ana"}}};
        importTable(*makeProject(path), table);
        open(mode);
    }
    void open(OpenMode mode)
    {
        QSignalSpy opened(&workbench, &Workbench::opened);
        workbench.open(path, mode, {"ann", "test"});
        QVERIFY(opened.wait(kWaitMs));
    }
    bool waitSaved()
    {
        return QTest::qWaitFor([this] { return edits.state() == SaveState::Saved; }, kWaitMs);
    }

    TempFolder folder;
    QString path = folder.path(QStringLiteral("p.headroom"));
    Workbench workbench;
    EditService edits{workbench};
    Scope scope{workbench};
};

} // namespace

class TestEditService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAtOnceAndSavesAfterwards()
    {
        Desk desk;
        QSignalSpy changed(&desk.workbench, &Workbench::changed);
        desk.edits.label({1}, QStringLiteral("yes"));
        QCOMPARE(labelOf(desk.workbench, 1), QStringLiteral("yes"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.edits.state(), SaveState::Saving);
        QVERIFY(desk.waitSaved());

        desk.workbench.close();
        desk.open(OpenMode::ReadOnly);
        QCOMPARE(labelOf(desk.workbench, 1), QStringLiteral("yes"));
    }

    void makesClassesAndTagsThatAreNew()
    {
        Desk desk;
        desk.edits.label({4}, QStringLiteral("maybe"));
        desk.edits.tag({4, 5}, QStringLiteral("car noise"), true);
        QTRY_COMPARE_WITH_TIMEOUT(labelOf(desk.workbench, 4), QStringLiteral("maybe"), kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.workbench.contents().tags.size(), std::size_t{1}, kWaitMs);
        QCOMPARE(desk.workbench.contents().tagged[0].toVector(), (std::vector<ExampleIndex>{4, 5}));
        QVERIFY(desk.workbench.contents().reviewed.contains(5));
    }

    void takesBackAndPutsBack()
    {
        Desk desk;
        desk.edits.label({0, 1, 2}, QStringLiteral("no"));
        QVERIFY(desk.waitSaved());
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits.undoText().contains(QStringLiteral("3")), kWaitMs);

        QSignalSpy done(&desk.edits, &EditService::stepDone);
        desk.edits.undo();
        QTRY_COMPARE_WITH_TIMEOUT(labelOf(desk.workbench, 0), QStringLiteral("yes"), kWaitMs);
        QCOMPARE(labelOf(desk.workbench, 1), QStringLiteral("no"));
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][1].value<std::vector<ExampleIndex>>(), (std::vector<ExampleIndex>{0, 1, 2}));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.edits.redoText().isEmpty(), kWaitMs);
        desk.edits.redo();
        QTRY_COMPARE_WITH_TIMEOUT(labelOf(desk.workbench, 0), QStringLiteral("no"), kWaitMs);
    }

    void undoReachesOverARestart()
    {
        Desk desk;
        desk.edits.label({2}, QStringLiteral("yes"));
        desk.workbench.close(); // waits for the disk
        desk.open(OpenMode::ReadWrite);
        QCOMPARE(labelOf(desk.workbench, 2), QStringLiteral("yes"));
        desk.edits.undo();
        QTRY_COMPARE_WITH_TIMEOUT(labelOf(desk.workbench, 2), QStringLiteral("no"), kWaitMs);
    }

    void showsTheLastOfManyQuickEdits()
    {
        Desk desk;
        for (int i = 0; i < 40; ++i)
            desk.edits.label({3}, i % 2 == 0 ? QStringLiteral("no") : QStringLiteral("yes"));
        desk.edits.clearLabel({1});
        QCOMPARE(labelOf(desk.workbench, 3), QStringLiteral("yes"));
        QVERIFY(desk.waitSaved());
        QTest::qWait(50);
        QCOMPARE(labelOf(desk.workbench, 3), QStringLiteral("yes"));
        QCOMPARE(labelOf(desk.workbench, 1), QStringLiteral("no")); // as imported
    }

    void refusesWhereTheProjectIsReadOnly()
    {
        Desk desk(OpenMode::ReadOnly);
        QSignalSpy refused(&desk.edits, &EditService::refused);
        desk.edits.label({1}, QStringLiteral("yes"));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(labelOf(desk.workbench, 1), QStringLiteral("no"));
        QCOMPARE(desk.edits.state(), SaveState::ReadOnly);
    }

    /// What can't be written is shown as not saved, kept, and written when there is room again.
    void keepsWhatTheDiskRefuses()
    {
        Desk desk;
        {
            const FullDisk full(1);
            desk.edits.label({1}, QStringLiteral("yes"));
            QTRY_COMPARE_WITH_TIMEOUT(desk.edits.state(), SaveState::NotSaved, kWaitMs);
            desk.edits.label({2}, QStringLiteral("yes"));
            QCOMPARE(desk.edits.unsaved(), std::size_t{2});
            QVERIFY(!desk.edits.problem().isEmpty());
            QCOMPARE(labelOf(desk.workbench, 2), QStringLiteral("yes"));
        }
        desk.edits.retry();
        QVERIFY(desk.waitSaved());
        desk.workbench.close();
        desk.open(OpenMode::ReadOnly);
        QCOMPARE(labelOf(desk.workbench, 1), QStringLiteral("yes"));
        QCOMPARE(labelOf(desk.workbench, 2), QStringLiteral("yes"));
    }

    void figuresAndScopeFollow()
    {
        Desk desk;
        QCOMPARE(desk.scope.count(), std::size_t{6});
        QVERIFY(!desk.scope.setText(QStringLiteral("error")));
        QCOMPARE(desk.scope.items().toVector(), (std::vector<ExampleIndex>{1, 3}));
        QSignalSpy changed(&desk.scope, &Scope::changed);
        desk.edits.label({1}, QStringLiteral("yes"));
        QVERIFY(desk.scope.evaluation()->correct.contains(1));
        QTRY_COMPARE_WITH_TIMEOUT(desk.scope.items().toVector(), (std::vector<ExampleIndex>{3}), kWaitMs);
        QVERIFY(!changed.empty());

        const std::optional<QueryError> error = desk.scope.setText(QStringLiteral("speakr = ana"));
        QVERIFY(error.has_value());
        QCOMPARE(error->column, std::size_t{1});
        QCOMPARE(desk.scope.text(), QStringLiteral("error"));
    }

    void rulesFollow()
    {
        Desk desk;
        const TagId id = TagId::random();
        desk.edits.apply({edits::make(edits::Named::Tag, id, "wrong"), edits::setRule(id, std::string("error"))});
        QTRY_COMPARE_WITH_TIMEOUT(desk.workbench.contents().tags.size(), std::size_t{1}, kWaitMs);
        QCOMPARE(desk.workbench.contents().tagged[0].count(), std::size_t{2});
        desk.edits.label({1}, QStringLiteral("yes"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.workbench.contents().tagged[0].count(), std::size_t{1}, kWaitMs);
    }
};

QTEST_GUILESS_MAIN(TestEditService)
#include "tst_edit_service.moc"
