// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/intervals.h"
#include "core/metrics/multiple_testing.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace headroom;

namespace {

void compareClose(double actual, double expected, double tolerance)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance,
             qPrintable(QStringLiteral("%1, expected %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

Figure exact(double value)
{
    return {value, Interval{value, value}};
}

} // namespace

class TestIntervals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998),
    // 857–872, table I, method 3; 221/300 from statsmodels 0.13's proportion_confint.
    void wilsonLimits_data();
    void wilsonLimits();
    void wilsonOfNothingIsUndefined();

    // Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, example (a), method 10.
    void independentDifference();
    void differenceFromAnExactFigure();
    void differenceNeedsBothIntervals();

    void pairedDifferences_data();
    void pairedDifferences();
    void pairedDifferenceOfNothingIsUndefined();

    // scipy 1.10: binomtest(k, n, 1/2).pvalue
    void mcnemar_data();
    void mcnemar();

    void ratioOfSums();
    void ratioOfOneExampleHasNoInterval();
    void ratioToNothingIsUndefined();

    void logit();
    void benjaminiHochberg1995();
    void benjaminiHochbergKeepsTheOrderGiven();
};

void TestIntervals::wilsonLimits_data()
{
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0/20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
    QTest::newRow("221/300") << 221 << 300 << 0.68406 << 0.78329;
    QTest::newRow("30/30") << 30 << 30 << 0.88649 << 1.0;
}

void TestIntervals::wilsonLimits()
{
    QFETCH(int, successes);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = wilson(static_cast<std::uint64_t>(successes), static_cast<std::uint64_t>(n));
    QVERIFY(interval);
    compareClose(interval->low, low, 5e-5);
    compareClose(interval->high, high, 5e-5);
}

void TestIntervals::wilsonOfNothingIsUndefined()
{
    QVERIFY(!wilson(0, 0));
    QCOMPARE(proportion(0, 0), Figure{});
}

void TestIntervals::independentDifference()
{
    const auto interval = differenceInterval(proportion(56, 70), proportion(48, 80));
    QVERIFY(interval);
    compareClose(interval->low, 0.0524, 5e-5);
    compareClose(interval->high, 0.3339, 5e-5);
}

void TestIntervals::differenceFromAnExactFigure()
{
    const Figure accuracy = proportion(89, 100);
    const auto interval = differenceInterval(exact(0.93), accuracy);
    QVERIFY(interval);
    compareClose(interval->low, 0.93 - accuracy.interval->high, 1e-15);
    compareClose(interval->high, 0.93 - accuracy.interval->low, 1e-15);
}

void TestIntervals::differenceNeedsBothIntervals()
{
    QVERIFY(!differenceInterval(Figure{0.5, {}}, proportion(1, 2)));
    QVERIFY(!differenceInterval(proportion(1, 2), Figure{}));
}

void TestIntervals::pairedDifferences_data()
{
    QTest::addColumn<int>("both");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("neither");
    QTest::addColumn<double>("difference");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // The test of the R package contingencytables (Fagerland, Lydersen, Laake, Statistical Analysis of Contingency
    // Tables, 2017, chapter 8)
    QTest::newRow("59 6 16 80") << 59 << 6 << 16 << 80 << -0.0621 << -0.1186 << -0.0046;
    // Computed by the formula from statsmodels 0.13's Wilson limits
    QTest::newRow("36 12 2 0") << 36 << 12 << 2 << 0 << 0.2 << 0.05693 << 0.34043;
    QTest::newRow("20 12 2 16") << 20 << 12 << 2 << 16 << 0.2 << 0.05616 << 0.32921;
    QTest::newRow("1 1 7 12") << 1 << 1 << 7 << 12 << -0.28571 << -0.50692 << -0.02556;
    QTest::newRow("hand signs") << 1555 << 328 << 31 << 148 << 0.14403 << 0.12726 << 0.16118;
}

void TestIntervals::pairedDifferences()
{
    QFETCH(int, both);
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, neither);
    QFETCH(double, difference);
    QFETCH(double, low);
    QFETCH(double, high);
    const Figure figure = pairedDifference({static_cast<std::uint64_t>(both), static_cast<std::uint64_t>(first),
                                            static_cast<std::uint64_t>(second), static_cast<std::uint64_t>(neither)});
    QVERIFY(figure.value && figure.interval);
    compareClose(*figure.value, difference, 5e-5);
    compareClose(figure.interval->low, low, 5e-5);
    compareClose(figure.interval->high, high, 5e-5);
}

void TestIntervals::pairedDifferenceOfNothingIsUndefined()
{
    QCOMPARE(pairedDifference({}), Figure{});
}

void TestIntervals::mcnemar_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<double>("p");
    QTest::newRow("2 10") << 2 << 10 << 0.03857421875;
    QTest::newRow("10 2") << 10 << 2 << 0.03857421875;
    QTest::newRow("0 5") << 0 << 5 << 0.0625;
    QTest::newRow("3 4") << 3 << 4 << 1.0;
    QTest::newRow("121 59") << 121 << 59 << 4.4344492637551645e-06;
    QTest::newRow("hand signs, 31 328") << 31 << 328 << 9.723298431400975e-64;
    QTest::newRow("equally many") << 7 << 7 << 1.0;
    QTest::newRow("none") << 0 << 0 << 1.0;
}

void TestIntervals::mcnemar()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(double, p);
    compareClose(mcnemarExact(static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(second)) / p, 1, 1e-9);
}

void TestIntervals::ratioOfSums()
{
    // edits 0 1 0 2 3 0 1 0 of words 5 7 3 9 8 4 6 10; limits computed with numpy by Cochran's formula
    RatioSums sums{8, 0, 0, 0, 0, 0};
    const std::array<double, 8> edits{0, 1, 0, 2, 3, 0, 1, 0};
    const std::array<double, 8> words{5, 7, 3, 9, 8, 4, 6, 10};
    for (std::size_t i = 0; i < edits.size(); ++i) {
        sums.y += edits[i];
        sums.x += words[i];
        sums.yy += edits[i] * edits[i];
        sums.xy += edits[i] * words[i];
        sums.xx += words[i] * words[i];
    }
    const Figure figure = ratioEstimate(sums);
    QVERIFY(figure.value && figure.interval);
    compareClose(*figure.value, 0.1346153846153846, 1e-15);
    compareClose(figure.interval->low, 0.027412037796588393, 1e-12);
    compareClose(figure.interval->high, 0.2418187314341808, 1e-12);
}

void TestIntervals::ratioOfOneExampleHasNoInterval()
{
    const Figure figure = ratioEstimate({1, 2, 8, 4, 16, 64});
    QCOMPARE(figure.value, std::optional(0.25));
    QVERIFY(!figure.interval);
}

void TestIntervals::ratioToNothingIsUndefined()
{
    QCOMPARE(ratioEstimate({3, 2, 0, 4, 0, 0}), Figure{});
    QCOMPARE(ratio(0, 0), std::optional<double>());
}

void TestIntervals::logit()
{
    // ln(0.8/0.2) = 1.386294, ± 1.959964 · 0.25: 0.896303 and 1.876285, back on the scale of proportions
    const Interval interval = logitInterval(0.8, 0.0625);
    compareClose(interval.low, 1 / (1 + std::exp(-0.8963033649848771)), 1e-9);
    compareClose(interval.high, 1 / (1 + std::exp(-1.8762853572549041)), 1e-9);
}

void TestIntervals::benjaminiHochberg1995()
{
    // The 15 p-values of the 1995 paper's example (four are rejected at 0.05); adjusted by statsmodels' fdr_bh.
    const std::vector<double> p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0};
    const std::vector<double> expected{0.0015,         0.003,          0.0095,         0.035625,       0.0603,
                                       0.063857142857, 0.063857142857, 0.0645,         0.0765,         0.486,
                                       0.581181818182, 0.714875,       0.753230769231, 0.813214285714, 1.0};
    const std::vector<double> adjusted = benjaminiHochberg(p);
    QCOMPARE(adjusted.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        compareClose(adjusted[i], expected[i], 1e-11);
    QCOMPARE(std::count_if(adjusted.begin(), adjusted.end(), [](double q) { return q <= 0.05; }), 4);
}

void TestIntervals::benjaminiHochbergKeepsTheOrderGiven()
{
    const std::vector<double> p{0.04, 0.01, 0.03};
    const std::vector<double> adjusted = benjaminiHochberg(p);
    compareClose(adjusted[0], 0.04, 1e-15);
    compareClose(adjusted[1], 0.03, 1e-15);
    compareClose(adjusted[2], 0.04, 1e-15);
    QVERIFY(benjaminiHochberg({}).empty());
}

QTEST_APPLESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
