// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/field_groups.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace headroom;

namespace {

QString shown(const QuantileBins& bins)
{
    QStringList ranges;
    for (std::size_t i = 0; i < bins.ranges.size(); ++i) {
        const auto n = std::count(bins.codes.begin(), bins.codes.end(), static_cast<std::int32_t>(i));
        ranges << QStringLiteral("%1..%2:%3").arg(bins.ranges[i].low).arg(bins.ranges[i].high).arg(n);
    }
    return ranges.join(QLatin1Char(' '));
}

} // namespace

class TestFieldGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quarters();
    void equalValuesStayTogether();
    void fewValuesHaveARowEach();
    void missingIsInNoRange();
    void nothingKnown();
    void times();
    void rangesDoNotDependOnTheOrder();
};

void TestFieldGroups::quarters()
{
    const std::vector<double> values{8, 1, 7, 2, 6, 3, 5, 4};
    QCOMPARE(shown(quantileBins(values, 4)), QStringLiteral("1..2:2 3..4:2 5..6:2 7..8:2"));
    QCOMPARE(shown(quantileBins(values, 3)), QStringLiteral("1..3:3 4..6:3 7..8:2"));
    QCOMPARE(shown(quantileBins(values, 1)), QStringLiteral("1..8:8"));
}

void TestFieldGroups::equalValuesStayTogether()
{
    const std::vector<double> values{1, 1, 1, 1, 1, 1, 2, 3, 4, 5};
    QCOMPARE(shown(quantileBins(values, 4)), QStringLiteral("1..1:6 2..3:2 4..5:2"));
}

void TestFieldGroups::fewValuesHaveARowEach()
{
    const std::vector<double> values{3, 1, 1, 1, 1, 1, 1, 2};
    QCOMPARE(shown(quantileBins(values, 4)), QStringLiteral("1..1:6 2..2:1 3..3:1"));
}

void TestFieldGroups::missingIsInNoRange()
{
    const std::vector<double> values{kMissingNumber, 1, kMissingNumber, 2, 3};
    const QuantileBins bins = quantileBins(values, 2);
    QCOMPARE(bins.codes, (std::vector<std::int32_t>{-1, 0, -1, 0, 1}));
    QCOMPARE(shown(bins), QStringLiteral("1..2:2 3..3:1"));
}

void TestFieldGroups::nothingKnown()
{
    const std::vector<double> values{kMissingNumber, kMissingNumber};
    const QuantileBins bins = quantileBins(values, 4);
    QVERIFY(bins.ranges.empty());
    QCOMPARE(bins.codes, (std::vector<std::int32_t>{-1, -1}));
}

void TestFieldGroups::times()
{
    const std::vector<std::int64_t> values{1000, kMissingTime, 0, 3000, 2000};
    QCOMPARE(shown(quantileBins(values, 2)), QStringLiteral("0..1000:2 2000..3000:2"));
}

void TestFieldGroups::rangesDoNotDependOnTheOrder()
{
    std::mt19937_64 random(4);
    std::vector<double> values(5000);
    for (double& value : values)
        value = static_cast<double>(random() % 700) / 7;
    const QuantileBins bins = quantileBins(values, 5);
    QCOMPARE(bins.ranges.size(), std::size_t{5});
    for (std::size_t i = 0; i < values.size(); ++i) {
        const ValueRange& range = bins.ranges[static_cast<std::size_t>(bins.codes[i])];
        QVERIFY(values[i] >= range.low && values[i] <= range.high);
    }
    for (std::size_t i = 1; i < bins.ranges.size(); ++i)
        QVERIFY(bins.ranges[i - 1].high < bins.ranges[i].low);
    std::shuffle(values.begin(), values.end(), random);
    QCOMPARE(quantileBins(values, 5).ranges, bins.ranges);
}

QTEST_APPLESS_MAIN(TestFieldGroups)
#include "tst_field_groups.moc"
