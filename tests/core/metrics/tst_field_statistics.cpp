// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/field_statistics.h"
#include "core/metrics/histogram.h"
#include "tests/core/metrics/dataset_builder.h"
#include "tests/core/metrics/delimited_rows.h"
#include "tests/support/temp_files.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

std::vector<double> numbers(const std::vector<std::string>& texts)
{
    std::vector<double> values;
    for (const std::string& text : texts)
        values.push_back(std::stod(text));
    return values;
}

FieldColumn numberColumn(std::vector<double> values)
{
    return NumberColumn{std::move(values)};
}

QString shown(const std::vector<ValueCount>& values)
{
    QStringList texts;
    for (const ValueCount& value : values)
        texts << QStringLiteral("%1:%2").arg(QString::fromStdString(value.value)).arg(value.n);
    return texts.join(QLatin1Char(' '));
}

// "low..high:n" of all bars; those without examples as "-".
QString shown(const std::vector<HistogramBar>& bars)
{
    QStringList texts;
    for (const HistogramBar& bar : bars)
        texts << (bar.n == 0 ? QStringLiteral("-") : QStringLiteral("%1..%2:%3").arg(bar.low).arg(bar.high).arg(bar.n));
    return texts.join(QLatin1Char(' '));
}

QString shown(const std::vector<double>& values, std::size_t bars)
{
    return shown(histogram(numberColumn(values), ItemSet(values.size(), true), bars));
}

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kDay = 24 * kHour;

} // namespace

class TestFieldStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spokenDigits();
    void texts();
    void listedValues();
    void onlyTheItemsCount();
    void allMissing();
    void times();
    void barsHaveRoundEnds();
    void barsOfWholeNumbers();
    void oneValue();
    void negativeNumbers();
    void everyValueIsInTheBarThatNamesIt();
    void barsOfTimes();
    void noBars();
};

// Expected values: Python's statistics.fmean, collections.Counter and decimal.
void TestFieldStatistics::spokenDigits()
{
    const auto table = readColumns(sourcePath("resources/sample/spoken_digits/spoken_digits.csv"), ',');
    const FieldColumn duration = numberColumn(numbers(table.at("duration_s")));
    const ItemSet all(300, true);
    const FieldStatistics statistics = fieldStatistics(duration, all);
    QCOMPARE(statistics.n, 300U);
    QCOMPARE(statistics.missing, 0U);
    QCOMPARE(statistics.distinct, 283U);
    QCOMPARE(*statistics.least, 0.1435);
    QCOMPARE(*statistics.greatest, 1.1473);
    QCOMPARE(*statistics.mean, 0.430847);
    QCOMPARE(shown(histogram(duration, all, 12)),
             QStringLiteral("0.1..0.2:4 0.2..0.3:53 0.3..0.4:75 0.4..0.5:84 0.5..0.6:56 0.6..0.7:20 0.7..0.8:1 "
                            "0.8..0.9:5 - - 1.1..1.2:2"));

    const FieldStatistics accents = fieldStatistics(textColumn(table.at("accent")), all);
    QCOMPARE(accents.distinct, 4U);
    QCOMPARE(shown(accents.topValues), QStringLiteral("DEU/German:100 USA/neutral:100 BEL/French:50 GRC/Greek:50"));
}

void TestFieldStatistics::texts()
{
    const FieldStatistics statistics =
        fieldStatistics(textColumn({"b", "a", kNone, "b", "", "c", "a", "b"}), ItemSet(8, true));
    QCOMPARE(statistics.n, 8U);
    QCOMPARE(statistics.missing, 1U);
    QCOMPARE(statistics.distinct, 4U); // the empty text is a value
    QCOMPARE(shown(statistics.topValues), QStringLiteral("b:3 a:2 :1 c:1"));
    QVERIFY(!statistics.least && !statistics.greatest && !statistics.mean);
}

void TestFieldStatistics::listedValues()
{
    const FieldColumn column = textColumn({"d", "c", "b", "a", "a"});
    QCOMPARE(shown(fieldStatistics(column, ItemSet(5, true), 2).topValues), QStringLiteral("a:2 b:1"));
    QCOMPARE(fieldStatistics(column, ItemSet(5, true), 2).distinct, 4U);
    QVERIFY(fieldStatistics(column, ItemSet(5, true), 0).topValues.empty());
}

void TestFieldStatistics::onlyTheItemsCount()
{
    ItemSet items(4);
    items.insert(1);
    items.insert(3);
    const FieldStatistics statistics = fieldStatistics(numberColumn({100, 2, 100, 4}), items);
    QCOMPARE(statistics.n, 2U);
    QCOMPARE(*statistics.mean, 3.0);
    QCOMPARE(*statistics.greatest, 4.0);
    QCOMPARE(shown(fieldStatistics(textColumn({"x", "y", "x", "z"}), items).topValues), QStringLiteral("y:1 z:1"));
    QCOMPARE(shown(histogram(numberColumn({100, 2, 100, 4}), items, 10)), QStringLiteral("2..3:1 - 4..5:1"));
}

void TestFieldStatistics::allMissing()
{
    const FieldStatistics statistics =
        fieldStatistics(numberColumn({kMissingNumber, kMissingNumber}), ItemSet(2, true));
    QCOMPARE(statistics.missing, 2U);
    QCOMPARE(statistics.distinct, 0U);
    QVERIFY(!statistics.least && !statistics.greatest && !statistics.mean);
    QCOMPARE(fieldStatistics(textColumn({}), ItemSet(0)).n, 0U);
}

void TestFieldStatistics::times()
{
    const FieldColumn column = TimeColumn{{5000, kMissingTime, -1000, 5000}};
    const FieldStatistics statistics = fieldStatistics(column, ItemSet(4, true));
    QCOMPARE(statistics.missing, 1U);
    QCOMPARE(statistics.distinct, 2U);
    QCOMPARE(*statistics.least, -1000.0);
    QCOMPARE(*statistics.greatest, 5000.0);
    QVERIFY(!statistics.mean);
}

void TestFieldStatistics::barsHaveRoundEnds()
{
    QCOMPARE(shown({0.13, 0.3, 0.31, 0.59}, 5), QStringLiteral("0.1..0.2:1 - 0.3..0.4:2 - 0.5..0.6:1"));
    QCOMPARE(shown({1200, 5300, 9900.5}, 5), QStringLiteral("0..2000:1 - 4000..6000:1 - 8000..10000:1"));
    QCOMPARE(shown({1e-7, 9e-7}, 4), QStringLiteral("0..2e-07:1 - - - 8e-07..1e-06:1"));
}

void TestFieldStatistics::barsOfWholeNumbers()
{
    QCOMPARE(shown({1, 2, 2, 3}, 24), QStringLiteral("1..2:1 2..3:2 3..4:1"));
    QCOMPARE(shown({0, 10, 48}, 5), QStringLiteral("0..10:1 10..20:1 - - 40..50:1"));
}

void TestFieldStatistics::oneValue()
{
    QCOMPARE(shown({7, 7}, 10), QStringLiteral("7..8:2"));
    QCOMPARE(shown({0}, 10), QStringLiteral("0..1:1"));
    QCOMPARE(shown({0.25}, 10), QStringLiteral("0.25..0.3:1"));
}

void TestFieldStatistics::negativeNumbers()
{
    QCOMPARE(shown({-26.02, -21.5, -20.0}, 4), QStringLiteral("-28..-26:1 - - -22..-20:1 -20..-18:1"));
}

// A bar is a query "x >= low and x < high": what is written must find what was counted.
void TestFieldStatistics::everyValueIsInTheBarThatNamesIt()
{
    std::vector<double> values;
    for (int i = -300; i <= 300; ++i)
        values.push_back(i / 100.0);
    const auto bars = histogram(numberColumn(values), ItemSet(values.size(), true), 60);
    std::size_t all = 0;
    for (const HistogramBar& bar : bars) {
        const auto found = static_cast<std::size_t>(std::count_if(
            values.begin(), values.end(), [&](double value) { return value >= bar.low && value < bar.high; }));
        QCOMPARE(bar.n, found);
        all += found;
    }
    QCOMPARE(all, values.size());
    QCOMPARE(bars[1].low, -2.9);
}

void TestFieldStatistics::barsOfTimes()
{
    const FieldColumn column = TimeColumn{{3 * kDay + 5 * kHour, 4 * kDay, 6 * kDay + 1, kMissingTime}};
    const auto days = histogram(column, ItemSet(4, true), 4);
    QCOMPARE(days.size(), 4U);
    QCOMPARE(days.front(), (HistogramBar{3.0 * kDay, 4.0 * kDay, 1}));
    QCOMPARE(days.back(), (HistogramBar{6.0 * kDay, 7.0 * kDay, 1}));
    const auto hours = histogram(column, ItemSet(4, true), 12);
    QCOMPARE(hours.front(), (HistogramBar{3.0 * kDay, 3.0 * kDay + 6.0 * kHour, 1}));
}

void TestFieldStatistics::noBars()
{
    QVERIFY(histogram(textColumn({"a"}), ItemSet(1, true)).empty());
    QVERIFY(histogram(numberColumn({kMissingNumber}), ItemSet(1, true)).empty());
    QVERIFY(histogram(numberColumn({1.0}), ItemSet(1)).empty());
}

QTEST_GUILESS_MAIN(TestFieldStatistics)
#include "tst_field_statistics.moc"
