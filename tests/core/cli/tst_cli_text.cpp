// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_text.h"
#include "app/cli/progress_bar.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include <QtTest>

#include <clocale>

using namespace headroom::cli;

class TestCliText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(std::setlocale(LC_ALL, "C.UTF-8"));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void controlCharactersNeverReachTheTerminal()
    {
        QCOMPARE(onOneLine("a\nb\tc\x1b[31m\x7f\xC2\x85\xFFé"), std::string("a b c\uFFFD[31m\uFFFD\uFFFD\uFFFDé"));
    }

    void widthCountsColumns()
    {
        QCOMPARE(displayWidth("abc"), std::size_t(3));
        QCOMPARE(displayWidth("né"), std::size_t(2));
        QCOMPARE(displayWidth("ne\u0301"), std::size_t(2)); // a combining accent
        QCOMPARE(displayWidth("手话"), std::size_t(4));
    }

    void elidingKeepsTheWidth()
    {
        QCOMPARE(elided("abcdef", 6), std::string("abcdef"));
        QCOMPARE(elided("abcdefg", 6), std::string("abcde…"));
        QCOMPARE(elided("手话手话", 6), std::string("手话…"));
    }

    void wrapping()
    {
        QCOMPARE(wrapped("one two three four", 2, 11), std::string("  one two\n  three\n  four\n"));
        QCOMPARE(wrapped("one two\n\nthree", 0, 20), std::string("one two\n\nthree\n"));
        QCOMPARE(wrapped("one two three", 4, 12, true), std::string("one two\n    three\n"));
    }

    void tablesAreAligned()
    {
        TextTable table({{.header = "tag", .align = TextTable::Align::Left, .mostWidth = 6}, {.header = "n"}});
        table.addRow({"手话", "1,024"});
        table.addRow({"car noise", "7"});
        QCOMPARE(table.render({}), std::string("tag         n\n手话    1,024\ncar n…      7\n"));
        QVERIFY(table.render({.isColoured = true}).starts_with("\x1b[1mtag"));
    }

    void figures()
    {
        QCOMPARE(countText(0), std::string("0"));
        QCOMPARE(countText(999), std::string("999"));
        QCOMPARE(countText(1234567), std::string("1,234,567"));
        QCOMPARE(percentText(221.0 / 300), std::string("73.67 %"));
        QCOMPARE(percentText(std::nullopt), std::string("—"));
        QCOMPARE(pointsText(-0.00001), std::string("0.00"));
        QCOMPARE(pointsText(-0.0123), std::string("-1.23"));
        QCOMPARE(limitsText(headroom::Interval{0.684, 0.7834}), std::string("68.4–78.3"));
        QCOMPARE(decimalText(2.5, 3), std::string("2.500"));
        QCOMPARE(pValueText(0.04321), std::string("0.0432"));
        QCOMPARE(pValueText(1e-9), std::string("< 0.0001"));
        QCOMPARE(pValueText(std::nullopt), std::string("—"));
    }

    void figuresInGerman()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(countText(1234567), std::string("1.234.567"));
        QCOMPARE(percentText(221.0 / 300), std::string("73,67 %"));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void progress()
    {
        QCOMPARE(progressLine({.done = 50, .total = 100, .rows = 1234, .rowsPerSecond = 99.6}, 80),
                 std::string("[############............]  50 %  1,234 rows, 99 rows/s"));
        QCOMPARE(progressLine({.done = 5, .rows = 10, .rowsPerSecond = 2}, 80), std::string("10 rows, 2 rows/s"));
        QCOMPARE(displayWidth(progressLine({.done = 50, .total = 100, .rows = 1234}, 20)), std::size_t(20));
    }
};

QTEST_APPLESS_MAIN(TestCliText)
#include "tst_cli_text.moc"
