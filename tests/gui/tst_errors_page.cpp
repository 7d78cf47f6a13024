// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_format.h"
#include "tests/gui/support/window_fixture.h"
#include "widgets/models/error_table_model.h"
#include "widgets/models/examples_model.h"
#include "widgets/views/confusion_view.h"
#include "widgets/views/error_table_view.h"
#include "widgets/views/examples_view.h"
#include "widgets/views/figure_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace headroom;
using namespace headroom::test;

class TestErrorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFiguresOfTheScope();
    void figuresFollowTheScope();
    void typesAnHlpAndSeesTheGain();
    void clicksDots();
    void rowsChooseTheExamples();
    void tagsExamplesThereAndThen();
    void labelsExamplesThereAndThen();
    void confusionCellsOpenTheirExamples();
    void drawsAReviewSample();
    void copiesAndSavesTheTable();
    void aPublishedFigureIsABaseline();
};

namespace {

/// 120 rows: every fourth is an error (30); the tag "loud" by hand on every tenth.
void openTable(WindowFixture& fixture)
{
    fixture.open(fixture.makeTable(120));
    fixture.goTo("errors");
    fixture.settle();
}

ErrorTableModel& tableModel(WindowFixture& fixture)
{
    return *qobject_cast<ErrorTableModel*>(fixture.find<ErrorTableView>("errorsTable")->model());
}

QPoint cellOf(ErrorTableView& table, int row, ErrorColumn column)
{
    const QModelIndex index = table.model()->index(row, static_cast<int>(column));
    table.scrollTo(index);
    return table.visualRect(index).center();
}

QString cellText(WindowFixture& fixture, int row, ErrorColumn column)
{
    return tableModel(fixture).index(row, static_cast<int>(column)).data().toString();
}

void choosePlaces(WindowFixture& fixture)
{
    auto* button = fixture.find<QToolButton>("rowsChoice");
    QMenu* menu = button->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("place")) action->trigger();
    fixture.settle();
}

} // namespace

void TestErrorsPage::showsTheFiguresOfTheScope()
{
    WindowFixture fixture;
    openTable(fixture);
    QCOMPARE(fixture.find<FigureCard>("accuracyCard")->figure(), QStringLiteral("75.0%"));
    QCOMPARE(fixture.find<FigureCard>("errorsCard")->figure(), QStringLiteral("30"));
    QCOMPARE(cellText(fixture, 0, ErrorColumn::Name), QStringLiteral("loud"));
    QCOMPARE(fixture.find<ExamplesView>("examplesTable")->model()->rowCount(), 30);
}

void TestErrorsPage::figuresFollowTheScope()
{
    WindowFixture fixture;
    openTable(fixture);
    fixture.typeScope(QStringLiteral("error"));
    fixture.settle();
    QCOMPARE(fixture.find<FigureCard>("accuracyCard")->figure(), QStringLiteral("0.0%"));
    fixture.typeScope(QStringLiteral("not error"));
    fixture.settle();
    QCOMPARE(fixture.find<FigureCard>("errorsCard")->figure(), QStringLiteral("0"));
}

void TestErrorsPage::typesAnHlpAndSeesTheGain()
{
    WindowFixture fixture;
    openTable(fixture);
    choosePlaces(fixture);
    auto* table = fixture.find<ErrorTableView>("errorsTable");
    const QString name = cellText(fixture, 0, ErrorColumn::Name);
    const std::string subject = tableModel(fixture).row(0).subject;
    const QPoint place = cellOf(*table, 0, ErrorColumn::Baseline);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    auto* edit = table->findChild<QLineEdit*>(QStringLiteral("hlpEdit"));
    QVERIFY(edit != nullptr);
    QTest::keyClicks(edit, QStringLiteral("97,5"));
    QTest::keyClick(edit, Qt::Key_Return);
    fixture.waitUntilSaved();
    fixture.settle();
    const int row = tableModel(fixture).placeOf(RowKind::Field, subject);
    QCOMPARE(cellText(fixture, row, ErrorColumn::Baseline), QStringLiteral("97.5%"));
    QCOMPARE(row, 0); // the only row with a gain
    QVERIFY(fixture.find<FigureCard>("gainCard")->note().contains(name));

    fixture.reopen();
    fixture.goTo("errors");
    choosePlaces(fixture);
    QCOMPARE(cellText(fixture, tableModel(fixture).placeOf(RowKind::Field, subject), ErrorColumn::Baseline),
             QStringLiteral("97.5%"));
}

void TestErrorsPage::clicksDots()
{
    WindowFixture fixture;
    openTable(fixture);
    auto* table = fixture.find<ErrorTableView>("errorsTable");
    const QModelIndex ease = table->model()->index(0, static_cast<int>(ErrorColumn::Ease));
    table->scrollTo(ease);
    const QRect cell = table->visualRect(ease);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 10, cell.center().y()));
    fixture.settle();
    QCOMPARE(tableModel(fixture).row(0).ease, 5);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(ErrorColumn::Importance)));
    QTest::keyClick(table, Qt::Key_1);
    fixture.settle();
    QCOMPARE(tableModel(fixture).row(0).importance, 1);
    fixture.waitUntilSaved();
}

void TestErrorsPage::rowsChooseTheExamples()
{
    WindowFixture fixture;
    openTable(fixture);
    auto* table = fixture.find<ErrorTableView>("errorsTable");
    auto* examples = fixture.find<ExamplesView>("examplesTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cellOf(*table, 0, ErrorColumn::Name));
    QCOMPARE(examples->model()->rowCount(), 6); // multiples of 20 are loud and wrong
    fixture.click("examplesAll");
    QCOMPARE(examples->model()->rowCount(), 12);
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(examples->model()->rowCount(), 120);
}

void TestErrorsPage::tagsExamplesThereAndThen()
{
    WindowFixture fixture;
    openTable(fixture);
    auto* examples = fixture.find<ExamplesView>("examplesTable");
    const auto& model = *qobject_cast<ExamplesModel*>(examples->model());
    int row = 0;
    while (!model.tags(model.at(row)).empty())
        ++row;
    const ExampleIndex example = model.at(row);
    examples->selectRow(row);
    examples->setFocus();
    QTest::keyClick(examples, Qt::Key_Q);
    QVERIFY(fixture.services().workbench.contents().tagged[0].contains(example));
    fixture.settle();
    QCOMPARE(examples->chosen(), std::vector<ExampleIndex>{example});
    QTest::keyClick(examples, Qt::Key_Q);
    QVERIFY(!fixture.services().workbench.contents().tagged[0].contains(example));
    QTest::keyClick(examples, Qt::Key_N);
    QVERIFY(fixture.services().workbench.contents().reviewed.contains(example));
    fixture.waitUntilSaved();
}

void TestErrorsPage::labelsExamplesThereAndThen()
{
    WindowFixture fixture;
    openTable(fixture);
    auto* examples = fixture.find<ExamplesView>("examplesTable");
    const auto& model = *qobject_cast<ExamplesModel*>(examples->model());
    const ExampleIndex example = model.at(0);
    const QString predicted = model.lines(example).prediction.text;
    const auto& classes = fixture.services().workbench.contents().classes;
    int key = 0;
    while (QString::fromStdString(classes[static_cast<std::size_t>(key)].name) != predicted)
        ++key;
    examples->selectRow(0);
    QTest::keyClick(examples, static_cast<char>('1' + key));
    fixture.waitUntilSaved();
    fixture.settle();
    QTRY_COMPARE(fixture.find<FigureCard>("errorsCard")->figure(), QStringLiteral("29"));
    QCOMPARE(model.placeOf(example), -1);
}

void TestErrorsPage::confusionCellsOpenTheirExamples()
{
    WindowFixture fixture;
    openTable(fixture);
    fixture.click("otherSwitch");
    auto* matrix = fixture.find<ConfusionView>("confusionMatrix");
    auto* examples = fixture.find<ExamplesView>("examplesTable");
    std::size_t wrong = 0;
    std::size_t column = 0;
    for (std::size_t i = 0; i < matrix->cells().size() && wrong == 0; ++i) {
        column = i;
        wrong = i == 0 ? 0 : static_cast<std::size_t>(matrix->cells().count(0, i));
    }
    QVERIFY(wrong > 0);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->cellCentre(0, column));
    QCOMPARE(examples->model()->rowCount(), static_cast<int>(wrong));
    QTest::mouseDClick(matrix->viewport(), Qt::LeftButton, {}, matrix->cellCentre(0, column));
    fixture.settle();
    QCOMPARE(fixture.services().scope.count(), wrong);
}

void TestErrorsPage::drawsAReviewSample()
{
    WindowFixture fixture;
    openTable(fixture);
    fixture.click("reviewButton");
    auto* errors = fixture.find<QSpinBox>("reviewErrors");
    QCOMPARE(errors->value(), 30); // no more than there are
    errors->setValue(10);
    fixture.find<QSpinBox>("reviewRight")->setValue(10);
    fixture.click("reviewDraw");
    fixture.waitUntilSaved();
    fixture.settle();
    QTRY_COMPARE(fixture.services().workbench.contents().samples.size(), std::size_t(1));
    QCOMPARE(fixture.services().workbench.contents().samples[0].errors.size(), std::size_t(10));
}

void TestErrorsPage::copiesAndSavesTheTable()
{
    WindowFixture fixture;
    openTable(fixture);
    fixture.trigger("copyErrorsTable");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Tag\t")));
    const QString path = fixture.path(QStringLiteral("table.csv"));
    fixture.questions().answer(path);
    fixture.trigger("saveErrorsTable");
    QVERIFY(readFile(path).startsWith("name,share_of_data,"));
}

void TestErrorsPage::aPublishedFigureIsABaseline()
{
    WindowFixture fixture;
    openTable(fixture);
    fixture.questions().answer(QStringLiteral("93.5"));
    fixture.questions().answer(QStringLiteral("Smith 2020, table 3"));
    QMenu* menu = fixture.find<QToolButton>("baselineChoice")->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().constLast()->trigger();
    fixture.settle();
    auto* card = fixture.find<FigureCard>("baselineCard");
    QCOMPARE(card->figure(), QStringLiteral("93.5%"));
    QVERIFY(card->note().contains(QStringLiteral("Smith 2020")));
}

QTEST_MAIN(TestErrorsPage)
#include "tst_errors_page.moc"
