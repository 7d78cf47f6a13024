// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_format.h"

#include <QTest>

using namespace headroom;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english()
    {
        const NumberFormat numbers("en");
        QCOMPARE(numbers.count(48210), QStringLiteral("48,210"));
        QCOMPARE(numbers.percent(0.909), QStringLiteral("90.9%"));
        QCOMPARE(numbers.percentRange(Interval{0.903, 0.914}), QStringLiteral("90.3 – 91.4%"));
        QCOMPARE(numbers.points(0.006, 2), QStringLiteral("0.60"));
        QCOMPARE(numbers.signedPoints(0.008, 1), QStringLiteral("+0.8"));
        QCOMPARE(numbers.significant(1234.5), QStringLiteral("1,235"));
        QCOMPARE(numbers.significant(0.01234), QStringLiteral("0.0123"));
        QCOMPARE(numbers.significant(0), QStringLiteral("0.00"));
        QCOMPARE(numbers.significant(1e-9), QStringLiteral("1E-09"));
        QCOMPARE(numbers.date(1786959000000), QStringLiteral("2026-08-17"));
    }
    void otherLanguagesWriteOtherNumbers()
    {
        QCOMPARE(NumberFormat("de").count(48210), QStringLiteral("48.210"));
        QCOMPARE(NumberFormat("de").points(0.006, 2), QStringLiteral("0,60"));
        QCOMPARE(NumberFormat("es").points(0.006, 2), QStringLiteral("0,60"));
    }
    void undefinedIsADash()
    {
        const NumberFormat numbers("en");
        QCOMPARE(numbers.percent(std::nullopt), QStringLiteral("—"));
        QCOMPARE(numbers.points(std::nullopt, 2), QStringLiteral("—"));
        QCOMPARE(numbers.significant(std::nullopt), QStringLiteral("—"));
        QCOMPARE(numbers.percentRange(std::nullopt), QString());
    }
    void nearlyNothingHasNoSign()
    {
        const NumberFormat numbers("en");
        QCOMPARE(numbers.points(-0.0004, 1), QStringLiteral("0.0"));
        QCOMPARE(numbers.signedPoints(0.0004, 1), QStringLiteral("0.0"));
        QCOMPARE(numbers.pValue(0.00001), QStringLiteral("<\u00a00.0001"));
        QCOMPARE(numbers.pValue(0.0432), QStringLiteral("0.0432"));
    }
};

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_number_format.moc"
