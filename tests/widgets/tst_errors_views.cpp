// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/confusion_cells.h"
#include "widgets/views/confusion_view.h"
#include "widgets/views/headroom_map_view.h"
#include "widgets/views/map_layout.h"

#include <QSignalSpy>
#include <QtTest>

using namespace headroom;

class TestErrorsViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsWideAsTheirShare();
    void manyColumnsStayInside();
    void aClickChoosesTheRow();
    void arrowsWalkOverTheMap();
    void cellsKnowTheirShares();
    void onlyTheMostConfusedAreDrawn();
    void confusionIsChosenByMouseAndKeys();
};

namespace {

MapColumn column(const char* name, double share, double accuracy, std::size_t row)
{
    MapColumn made;
    made.name = QString::fromUtf8(name);
    made.share = share;
    made.accuracy = accuracy;
    made.baseline = 0.95;
    made.gain = share * std::max(0.0, 0.95 - accuracy);
    made.row = row;
    return made;
}

Confusion threeClasses()
{
    return {3, {8, 2, 0, 1, 9, 0, 0, 0, 5}};
}

} // namespace

void TestErrorsViews::columnsAreAsWideAsTheirShare()
{
    const MapGeometry map =
        mapGeometry({column("a", 0.6, 0.9, 0), column("b", 0.2, 0.8, 1)}, {500, 300}, {50, 20, 10, 30});
    QCOMPARE(map.plot, QRectF(50, 20, 440, 250));
    QVERIFY(std::abs(map.columns[0].width() / map.columns[1].width() - 3) < 1e-9);
    QVERIFY(map.columns[1].right() <= map.plot.right());
    QCOMPARE(map.y(map.axis.high), map.plot.top());
    QCOMPARE(map.y(map.axis.low), map.plot.bottom());
    QCOMPARE(map.columnAt(map.columns[1].center()), 1);
    QCOMPARE(map.columnAt({10, 100}), -1);
}

void TestErrorsViews::manyColumnsStayInside()
{
    std::vector<MapColumn> columns;
    for (std::size_t i = 0; i < 40; ++i)
        columns.push_back(column("x", i == 0 ? 0.999 : 0.0001, 0.9, i));
    const MapGeometry map = mapGeometry(columns, {300, 200}, {50, 20, 10, 30});
    QVERIFY(map.columns.back().right() <= map.plot.right() + 1e-9);
    for (const QRectF& each : map.columns)
        QVERIFY(each.width() > 0);
}

void TestErrorsViews::aClickChoosesTheRow()
{
    HeadroomMapView view;
    view.resize(500, 300);
    view.show({{column("a", 0.6, 0.9, 4), column("b", 0.2, 0.8, 7)}, 0}, QStringLiteral("HLP"),
              QStringLiteral("accuracy"));
    view.QWidget::show();
    QSignalSpy chosen(&view, &HeadroomMapView::rowChosen);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(470, 200));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 7);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(5, 200));
    QCOMPARE(chosen[1][0].toInt(), -1);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("b: accuracy 80.0%, share of data 20.0%")));
}

void TestErrorsViews::arrowsWalkOverTheMap()
{
    HeadroomMapView view;
    view.resize(500, 300);
    view.show({{column("a", 0.6, 0.9, 4), column("b", 0.2, 0.8, 7)}, 0}, QStringLiteral("HLP"),
              QStringLiteral("accuracy"));
    QSignalSpy chosen(&view, &HeadroomMapView::rowChosen);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Escape);
    QList<int> rows;
    for (const QList<QVariant>& each : chosen)
        rows << each[0].toInt();
    QCOMPARE(rows, (QList<int>{4, 7, 7, -1}));
}

void TestErrorsViews::cellsKnowTheirShares()
{
    const ConfusionCells cells(threeClasses(), 50);
    QCOMPARE(cells.size(), std::size_t(3));
    QCOMPARE(confusionText(cells, 0, 1, ConfusionUnit::Counts, "en"), QStringLiteral("2"));
    QCOMPARE(confusionText(cells, 0, 1, ConfusionUnit::RowPercent, "en"), QStringLiteral("20%"));
    QCOMPARE(confusionText(cells, 0, 1, ConfusionUnit::ColumnPercent, "en"), QStringLiteral("18%"));
    QCOMPARE(confusionText(cells, 1, 0, ConfusionUnit::RowPercent, "en"), QStringLiteral("10%"));
    QCOMPARE(confusionText(cells, 0, 2, ConfusionUnit::Counts, "en"), QString());
}

void TestErrorsViews::onlyTheMostConfusedAreDrawn()
{
    const ConfusionCells cells(threeClasses(), 2);
    QCOMPARE(cells.size(), std::size_t(2));
    QCOMPARE(cells.notDrawn(), std::size_t(1));
    QCOMPARE(cells.placeOf(2), std::nullopt);
    QCOMPARE(cells.rowTotal(0), std::uint64_t(10));
}

void TestErrorsViews::confusionIsChosenByMouseAndKeys()
{
    ConfusionView view;
    view.resize(400, 300);
    view.show(ConfusionCells(threeClasses(), 50), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
              ConfusionUnit::Counts);
    view.QWidget::show();
    QList<std::pair<std::size_t, std::size_t>> chosen;
    connect(&view, &ConfusionView::cellChosen, this,
            [&](std::size_t reference, std::size_t prediction) { chosen << std::pair(reference, prediction); });
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cellCentre(0, 1));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    const QList<std::pair<std::size_t, std::size_t>> expected{{0, 1}, {1, 1}, {1, 0}, {1, 0}};
    QCOMPARE(chosen, expected);
    QSignalSpy activated(&view, &ConfusionView::cellActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.chosen(), std::nullopt);
}

QTEST_MAIN(TestErrorsViews)
#include "tst_errors_views.moc"
