// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headroom_map.h"
#include "core/report/label_lanes.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace headroom;

namespace {

bool overlap(const LabelRequest& a, const PlacedLabel& placedA, const LabelRequest& b, const PlacedLabel& placedB)
{
    return placedA.lane == placedB.lane && placedA.start < placedB.start + b.width &&
           placedB.start < placedA.start + a.width;
}

MapColumn column(double accuracy, std::optional<double> baseline)
{
    return {QStringLiteral("x"), 0.5, accuracy, baseline, 0, false, false};
}

} // namespace

class TestHeadroomMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap()
    {
        std::mt19937 random(20260817);
        for (int round = 0; round < 2000; ++round) {
            const auto columns = std::uniform_int_distribution<int>(1, 20)(random);
            std::vector<LabelRequest> requests;
            double left = 50;
            for (int i = 0; i < columns; ++i) {
                const double right = left + std::uniform_real_distribution<>(0.1, 900.0 / columns)(random);
                requests.push_back({left, right, std::uniform_real_distribution<>(8, 220)(random)});
                left = right + 3;
            }
            const std::vector<PlacedLabel> placed = placeLabels(requests, 0, 1000);
            for (std::size_t a = 0; a < placed.size(); ++a) {
                QVERIFY(placed[a].start >= 0);
                QVERIFY(placed[a].start + requests[a].width <= 1000);
                for (std::size_t b = 0; b < a; ++b)
                    QVERIFY2(!overlap(requests[a], placed[a], requests[b], placed[b]),
                             qPrintable(QStringLiteral("round %1: %2 and %3").arg(round).arg(a).arg(b)));
            }
        }
    }
    void wideColumnsHaveTheirNameUnderThem()
    {
        const std::vector<PlacedLabel> placed = placeLabels({{0, 100, 50}, {100, 110, 60}}, 0, 200);
        QCOMPARE(placed[0].lane, 0);
        QCOMPARE(placed[0].start, 25.0);
        QCOMPARE(placed[1].lane, 1);
    }
    void elidedTextFits()
    {
        const QString text = QStringLiteral("a rather long name of a tag 😀😀😀");
        for (double width = 10; width < 300; width += 7) {
            const QString cut = elidedText(text, 12, width);
            QVERIFY(cut == QStringLiteral("…") || estimatedTextWidth(cut, 12) <= width);
            QVERIFY(!cut.contains(QChar(QChar::ReplacementCharacter)));
        }
    }

    void axisShowsAllAndIsRound_data()
    {
        QTest::addColumn<double>("accuracy");
        QTest::addColumn<double>("baseline");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("design") << 0.70 << 0.95 << 0.6 << 1.0;
        QTest::newRow("near the top") << 0.991 << 0.999 << 0.98 << 1.0;
        QTest::newRow("nothing right") << 0.0 << 0.5 << 0.0 << 0.6;
        QTest::newRow("equal") << 1.0 << 1.0 << 0.99 << 1.0;
    }
    void axisShowsAllAndIsRound()
    {
        QFETCH(double, accuracy);
        QFETCH(double, baseline);
        QFETCH(double, low);
        QFETCH(double, high);
        const MapAxis axis = mapAxis({column(accuracy, baseline)});
        QVERIFY(axis.low <= accuracy && accuracy <= axis.high && baseline <= axis.high);
        QVERIFY2(std::abs(axis.low - low) < 1e-9 && std::abs(axis.high - high) < 1e-9,
                 qPrintable(QStringLiteral("%1 … %2").arg(axis.low).arg(axis.high)));
    }

    void rowsThatCannotBeDrawnAreCounted()
    {
        ErrorRow undefined;
        ErrorRow small;
        small.kind = RowKind::HandTag;
        small.name = "small";
        small.shareOfData.value = 0.1;
        small.accuracy.value = 0.5;
        ErrorRow wide = small;
        wide.name = "wide";
        wide.shareOfData.value = 0.9;
        const MapColumns map = mapColumns(std::vector<ErrorRow>{undefined, small, wide}, 1);
        QCOMPARE(map.columns.size(), std::size_t(1));
        QCOMPARE(map.columns[0].name, QStringLiteral("wide"));
        QCOMPARE(map.columns[0].row, std::size_t(2));
        QCOMPARE(map.notDrawn, std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestHeadroomMap)
#include "tst_headroom_map.moc"
