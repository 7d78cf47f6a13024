// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/window_fixture.h"
#include "widgets/dialogs/new_project.h"
#include "widgets/models/column_choice.h"
#include "widgets/models/import_columns_model.h"
#include "widgets/views/field_chart.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr int kPatience = 20000; // ms

const QByteArray kClips = "clip,truth,model,length,noise\n"
                          "a.wav,yes,yes,1.5,street\n"
                          "b.wav,no,yes,2.5,home\n"
                          "c.wav,yes,no,3.5,home\n";

QString cell(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

// Row of a table whose first column says `name`; -1 where there is none.
int rowOf(const QTableView& table, const char* name)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (cell(table, row, 0) == QLatin1String(name)) return row;
    return -1;
}

void clickCell(QTableView& table, int row, int column)
{
    const QModelIndex index = table.model()->index(row, column);
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
}

} // namespace

class DataPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFieldsAndImports();
    void barsNarrowTheScope();
    void barsByKeyboard();
    void valuesNarrowTheScope();
    void batchesNarrowTheScope();
    void importsATable();
    void goesOnWhenTheDialogIsClosed();
    void undoesTheImport();
    void changesARole();
    void remembersOptions();
    void badRowsAreListed();
    void cancelLeavesNothing();
    void makesAProjectFromATable();
    void findsMovedMedia();

private:
    // The import dialog for a file, once its first rows are there.
    static void openImport(WindowFixture& fixture, const QString& file);
    static void waitForPlan(WindowFixture& fixture);
    static void use(WindowFixture& fixture, const char* column, ColumnUse use);
    static void import(WindowFixture& fixture);
};

void DataPageTest::openImport(WindowFixture& fixture, const QString& file)
{
    fixture.questions().answer(file);
    fixture.goTo("data");
    fixture.click("importTableButton");
    waitForPlan(fixture);
}

void DataPageTest::waitForPlan(WindowFixture& fixture)
{
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find("startImport")->isEnabled(), kPatience);
}

// Opens the list in the cell and chooses with the keyboard, as people do.
void DataPageTest::use(WindowFixture& fixture, const char* column, ColumnUse use)
{
    auto* table = fixture.find<QTableView>("importColumns");
    const int row = rowOf(*table, column);
    QVERIFY2(row >= 0, column);
    clickCell(*table, row, ImportColumnsModel::Use);
    QTRY_VERIFY(fixture.find<QComboBox>("choiceEditor")->isVisible());
    auto* box = fixture.find<QComboBox>("choiceEditor");
    const int wanted = box->findText(columnUseTitle(use));
    QVERIFY(wanted >= 0);
    QAbstractItemView* list = box->view();
    QTRY_VERIFY(list->isVisible());
    list->setCurrentIndex(list->model()->index(wanted, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(cell(*table, row, ImportColumnsModel::Use), columnUseTitle(use));
    waitForPlan(fixture);
}

void DataPageTest::import(WindowFixture& fixture)
{
    const std::size_t before = fixture.services().workbench.contents().batches.size();
    fixture.click("startImport");
    QTRY_COMPARE_WITH_TIMEOUT(fixture.services().workbench.contents().batches.size(), before + 1, kPatience);
    QTRY_VERIFY(!fixture.isShown("importDialog"));
    fixture.settle();
}

void DataPageTest::showsFieldsAndImports()
{
    WindowFixture fixture;
    fixture.open(fixture.makeDigits());
    fixture.goTo("data");
    const auto* fields = fixture.find<QTableView>("fieldsTable");
    QCOMPARE(fields->model()->rowCount(), 6);
    QCOMPARE(cell(*fields, 2, 0), QStringLiteral("accent"));
    QCOMPARE(cell(*fields, 2, 3), QStringLiteral("4"));
    QCOMPARE(cell(*fields, 3, 4), QStringLiteral("0.1435"));
    QCOMPARE(cell(*fields, 3, 6), QStringLiteral("1.1473"));
    const auto* batches = fixture.find<QTableView>("batchesTable");
    QCOMPARE(batches->model()->rowCount(), 1);
    QCOMPARE(cell(*batches, 0, 1), QStringLiteral("300"));
    const auto* media = fixture.find<QTableView>("mediaTable");
    QCOMPARE(cell(*media, 0, 1), QStringLiteral("300"));
    QCOMPARE(cell(*media, 0, 2), QStringLiteral("0"));
}

void DataPageTest::barsNarrowTheScope()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("data");
    auto* chart = fixture.find<FieldChart>("fieldChart");
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->barRect(0).center());
    QTRY_COMPARE(fixture.services().scope.text(), QStringLiteral("place = car"));
    QCOMPARE(fixture.services().scope.count(), 30U);

    auto* fields = fixture.find<QTableView>("fieldsTable");
    clickCell(*fields, rowOf(*fields, "length"), 0);
    fixture.settle();
    QTest::qWait(50); // the chart is laid out
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->barRect(3).center());
    QTRY_COMPARE(fixture.services().scope.text(), QStringLiteral("place = car and length = 3"));
    QCOMPARE(fixture.services().scope.count(), 3U);
}

void DataPageTest::barsByKeyboard()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("data");
    auto* chart = fixture.find<FieldChart>("fieldChart");
    chart->setFocus();
    fixture.key(Qt::Key_Down);
    QCOMPARE(chart->current(), 1);
    fixture.key(Qt::Key_Return);
    QTRY_COMPARE(fixture.services().scope.text(), QStringLiteral("place = home"));
}

void DataPageTest::valuesNarrowTheScope()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("data");
    auto* values = fixture.find<QTableView>("fieldValues");
    QCOMPARE(cell(*values, 2, 0), QStringLiteral("street"));
    QCOMPARE(cell(*values, 2, 2), QStringLiteral("33.3%"));
    clickCell(*values, 2, 0);
    QTRY_COMPARE(fixture.services().scope.text(), QStringLiteral("place = street"));
    fixture.settle();
    QCOMPARE(values->model()->rowCount(), 1);
}

void DataPageTest::importsATable()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    openImport(fixture, fixture.write(QStringLiteral("more.csv"), "key,label,weight\ne0,b,2\nnew,c,3\n"));
    const auto* preview = fixture.find<QTableView>("importPreview");
    QCOMPARE(preview->model()->rowCount(), 2);
    QCOMPARE(cell(*preview, 1, 0), QStringLiteral("new"));
    fixture.find<QLineEdit>("licence")->setFocus();
    fixture.keys(QStringLiteral("CC0"));
    waitForPlan(fixture);
    import(fixture);
    const auto* batches = fixture.find<QTableView>("batchesTable");
    QCOMPARE(cell(*batches, 0, 0), QStringLiteral("more.csv"));
    QCOMPARE(cell(*batches, 0, 4), QStringLiteral("CC0"));
    QCOMPARE(fixture.services().workbench.contents().size, 91U);
    QVERIFY(rowOf(*fixture.find<QTableView>("fieldsTable"), "weight") >= 0);
}

void DataPageTest::batchesNarrowTheScope()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("data");
    fixture.click("showBatchExamples");
    QTRY_COMPARE(fixture.services().scope.text(), QStringLiteral("batch = table.csv"));
    QCOMPARE(fixture.services().scope.count(), 90U);
}

void DataPageTest::goesOnWhenTheDialogIsClosed()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(9));
    QByteArray table = "key,a\n";
    for (int i = 0; i < 50'000; ++i)
        table += "k" + QByteArray::number(i) + ",1\n";
    openImport(fixture, fixture.write(QStringLiteral("long.csv"), table));
    QSignalSpy notices(&fixture.services().navigator, &Navigator::notice);
    fixture.click("startImport");
    fixture.click("closeImport");
    QTRY_VERIFY(!fixture.isShown("importDialog"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.services().workbench.contents().size, 50'009U, kPatience);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().first().toString().contains(QStringLiteral("new examples")));
}

void DataPageTest::undoesTheImport()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    openImport(fixture, fixture.write(QStringLiteral("more.csv"), "key,label,weight\nnew,c,3\n"));
    import(fixture);
    QTRY_VERIFY(fixture.find("undoImport")->isEnabled());
    fixture.services().edits.label({0}, QStringLiteral("b"));
    fixture.waitUntilSaved();
    QTRY_VERIFY(!fixture.find("undoImport")->isEnabled()); // a newer step stands before it
    fixture.services().edits.undo();
    fixture.waitUntilSaved();
    QTRY_VERIFY(fixture.find("undoImport")->isEnabled());
    fixture.click("undoImport");
    QTRY_COMPARE_WITH_TIMEOUT(fixture.services().workbench.contents().size, 90U, kPatience);
    QTRY_COMPARE(fixture.find<QTableView>("batchesTable")->model()->rowCount(), 1);
}

void DataPageTest::changesARole()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    openImport(fixture, fixture.write(QStringLiteral("clips.csv"), kClips));
    use(fixture, "clip", ColumnUse::Key);
    use(fixture, "truth", ColumnUse::Label);
    use(fixture, "model", ColumnUse::Prediction);
    use(fixture, "noise", ColumnUse::Ignore);
    import(fixture);
    const auto& contents = fixture.services().workbench.contents();
    QCOMPARE(contents.size, 93U);
    QCOMPARE(contents.runs.back().name, std::string("model"));
    const auto* fields = fixture.find<QTableView>("fieldsTable");
    QVERIFY(rowOf(*fields, "length") >= 0);
    QCOMPARE(rowOf(*fields, "noise"), -1);
    QCOMPARE(rowOf(*fields, "truth"), -1);
}

void DataPageTest::remembersOptions()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(9));
    openImport(fixture, fixture.write(QStringLiteral("clips.csv"), kClips));
    use(fixture, "clip", ColumnUse::Key);
    use(fixture, "truth", ColumnUse::Label);
    import(fixture);
    openImport(fixture, fixture.write(QStringLiteral("next.csv"), QByteArray(kClips).replace(".wav", ".mp3")));
    const auto* columns = fixture.find<QTableView>("importColumns");
    QTRY_COMPARE(cell(*columns, 1, ImportColumnsModel::Use), columnUseTitle(ColumnUse::Label));
    QCOMPARE(cell(*columns, 0, ImportColumnsModel::Use), columnUseTitle(ColumnUse::Key));
    waitForPlan(fixture);
    fixture.click("recogniseAnew");
    QTRY_COMPARE(cell(*columns, 1, ImportColumnsModel::Use), columnUseTitle(ColumnUse::Field));
}

void DataPageTest::badRowsAreListed()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(9));
    openImport(fixture, fixture.write(QStringLiteral("bad.csv"), "key,n\na,1\n,2\nc,3\nd,4,5\n"));
    use(fixture, "key", ColumnUse::Key);
    const auto* problems = fixture.find<QTableView>("importProblems");
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->model()->rowCount(), 2);
    QCOMPARE(cell(*problems, 0, 0), QStringLiteral("3"));
    fixture.click("goToProblem");
    QCOMPARE(fixture.find<QTableView>("importPreview")->currentIndex().row(), 1);

    fixture.click("startImport"); // stops, says why, leaves everything as it was
    QTRY_VERIFY_WITH_TIMEOUT(
        fixture.find<QLabel>("importMessage")->text().contains(QStringLiteral("Nothing was imported")), kPatience);
    QCOMPARE(fixture.services().workbench.contents().batches.size(), 1U);
    QVERIFY(!fixture.find<QLabel>("importMessage")->text().contains(QStringLiteral("--")));

    auto* badRows = fixture.find<QComboBox>("badRows");
    badRows->setFocus();
    fixture.key(Qt::Key_Down);
    waitForPlan(fixture);
    QCOMPARE(badRows->currentIndex(), 1);
    QTRY_VERIFY(fixture.find("startImport")->isEnabled());
    import(fixture);
    QCOMPARE(fixture.services().workbench.contents().size, 11U);
}

void DataPageTest::cancelLeavesNothing()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(9));
    QByteArray table = "key,a,b,c\n";
    for (int i = 0; i < 400'000; ++i)
        table += "k" + QByteArray::number(i) + ",1,2.5,some text\n";
    openImport(fixture, fixture.write(QStringLiteral("long.csv"), table));
    fixture.click("startImport");
    QTRY_VERIFY(fixture.isShown("cancelTask"));
    fixture.click("cancelTask");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLabel>("importMessage")->text().contains(QStringLiteral("cancelled")),
                             kPatience);
    QCOMPARE(fixture.services().workbench.contents().batches.size(), 1U);
    QCOMPARE(fixture.services().workbench.contents().size, 9U);
    waitForPlan(fixture); // and it can be begun again
    fixture.click("closeImport");
    QTRY_VERIFY(!fixture.isShown("importDialog"));
}

void DataPageTest::makesAProjectFromATable()
{
    WindowFixture fixture;
    fixture.start();
    startNewProject(fixture.services().context(), &fixture.window(),
                    fixture.write(QStringLiteral("clips.csv"), kClips));
    waitForPlan(fixture);
    QVERIFY(fixture.find<QLineEdit>("projectPath")->text().endsWith(QStringLiteral("clips.headroom")));
    auto* task = fixture.find<QComboBox>("task");
    task->setFocus();
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Down);
    waitForPlan(fixture);
    use(fixture, "truth", ColumnUse::Label);
    fixture.click("startImport");
    QTRY_VERIFY_WITH_TIMEOUT(
        fixture.services().workbench.isOpen() && !fixture.services().workbench.contents().batches.empty(), kPatience);
    QCOMPARE(fixture.services().workbench.contents().task, TaskType::Transcription);
    QCOMPARE(fixture.services().workbench.contents().size, 3U);
    QTRY_VERIFY(!fixture.isShown("importDialog"));
    QTRY_VERIFY(fixture.isShown("fieldsTable"));
}

void DataPageTest::findsMovedMedia()
{
    WindowFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("clips"))));
    for (const char* name : {"a.wav", "b.wav"})
        fixture.write(QStringLiteral("clips/") + QLatin1String(name), "sound");
    fixture.open(fixture.makeTable(9));
    openImport(fixture, fixture.write(QStringLiteral("clips.csv"), kClips));
    use(fixture, "clip", ColumnUse::Media);
    import(fixture);
    auto* media = fixture.find<QTableView>("mediaTable");
    QTRY_COMPARE(cell(*media, 0, 2), QStringLiteral("3"));
    fixture.questions().answer(fixture.path(QStringLiteral("clips")));
    clickCell(*media, 0, 0);
    fixture.click("whereIsFolder");
    QTRY_COMPARE(cell(*media, 0, 1), QStringLiteral("2"));
    QVERIFY(cell(*media, 0, 0).endsWith(QStringLiteral("clips")));
}

QTEST_MAIN(DataPageTest)
#include "tst_data_page.moc"
