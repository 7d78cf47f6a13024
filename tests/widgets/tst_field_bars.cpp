// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_bars.h"

#include <QtTest>

using namespace headroom;

namespace {

QString shown(const FieldBar& bar)
{
    return QStringLiteral("%1 [%2] %3").arg(bar.label, bar.query).arg(bar.n);
}

FieldBars barsOf(const FieldInfo& field, const FieldColumn& column, std::size_t examples)
{
    const ItemSet all(examples, true);
    return fieldBars(field, fieldStatistics(column, all, 2), histogram(column, all, 4));
}

TextColumn texts(const std::vector<std::string>& values)
{
    TextColumn column;
    for (const std::string& value : values) {
        const auto before = column.values.size();
        std::size_t code = 0;
        while (code < before && column.values[code] != value)
            ++code;
        if (code == before) column.values.append(value);
        column.codes.push_back(static_cast<std::int32_t>(code));
    }
    return column;
}

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

} // namespace

class TestFieldBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers();
    void wholeNumbers();
    void wordsAreCounted();
    void oddNames();
    void times();
    void truth();
    void missing();
};

void TestFieldBars::numbers()
{
    const FieldBars bars = barsOf({"duration", FieldType::Real, false}, NumberColumn{{0.12, 0.31, 0.4}}, 3);
    QVERIFY(bars.isHistogram && !bars.hasOneValueEach);
    QCOMPARE(shown(bars.bars[0]), QStringLiteral("0.1 – below 0.2 [duration >= 0.1 and duration < 0.2] 1"));
    QCOMPARE(bars.edges.size(), bars.bars.size() + 1);
    QCOMPARE(bars.edges.front(), QStringLiteral("0.1"));
}

void TestFieldBars::wholeNumbers()
{
    const FieldBars bars = barsOf({"line", FieldType::Int, false}, NumberColumn{{1, 2, 2, 3}}, 4);
    QVERIFY(bars.hasOneValueEach);
    QCOMPARE(shown(bars.bars[1]), QStringLiteral("2 [line = 2] 2"));
}

void TestFieldBars::wordsAreCounted()
{
    const FieldBars bars = barsOf({"place", FieldType::Text, false}, texts({"car", "car", "at home", "", "x", "y"}), 6);
    QVERIFY(!bars.isHistogram);
    QCOMPARE(bars.bars.size(), 2U);
    QCOMPARE(shown(bars.bars[0]), QStringLiteral("car [place = car] 2"));
    QCOMPARE(shown(bars.bars[1]), QStringLiteral("(empty) [place = \"\"] 1"));
    QCOMPARE(bars.rest.size(), 1U); // and three values that are not listed
    QCOMPARE(bars.rest[0].n, 3U);
    QVERIFY(bars.rest[0].query.isEmpty());
}

void TestFieldBars::oddNames()
{
    const FieldBars bars = barsOf({"sample rate", FieldType::Text, false}, texts({"16 kHz"}), 1);
    QCOMPARE(bars.bars[0].query, QStringLiteral("`sample rate` = \"16 kHz\""));
}

void TestFieldBars::times()
{
    const FieldBars days = barsOf({"at", FieldType::DateTime, false}, TimeColumn{{0, kDay, 3 * kDay}}, 3);
    QCOMPARE(shown(days.bars[0]), QStringLiteral("1970-01-01 – below 1970-01-02 "
                                                 "[at >= 1970-01-01 and at < 1970-01-02] 1"));
    const FieldBars hours = barsOf({"at", FieldType::DateTime, false}, TimeColumn{{0, kDay / 4}}, 2);
    QCOMPARE(hours.bars[1].query, QStringLiteral("at >= \"1970-01-01 02:00:00\" and at < \"1970-01-01 04:00:00\""));
}

void TestFieldBars::truth()
{
    const FieldBars bars = barsOf({"status", FieldType::Bool, false}, texts({"false", "true", "true"}), 3);
    QCOMPARE(shown(bars.bars[0]), QStringLiteral("true [status = true] 2"));
}

void TestFieldBars::missing()
{
    const FieldBars bars = barsOf({"n", FieldType::Real, false}, NumberColumn{{1.5, kMissingNumber}}, 2);
    QCOMPARE(shown(bars.rest.back()), QStringLiteral("missing [n is missing] 1"));
    const FieldBars none = barsOf({"n", FieldType::Real, false}, NumberColumn{{kMissingNumber}}, 1);
    QVERIFY(none.bars.empty());
    QCOMPARE(none.rest.size(), 1U);
}

QTEST_GUILESS_MAIN(TestFieldBars)
#include "tst_field_bars.moc"
