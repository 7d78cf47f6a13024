// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_values.h"
#include "core/base/number_text.h"
#include "core/importers/missing_markers.h"
#include "core/importers/number_parser.h"
#include "core/importers/type_inference.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QtTest>

using namespace headroom;

namespace {

QString parsed(const ParsedNumber& number)
{
    const QString mark = number.canonical ? QString() : QStringLiteral("~");
    switch (number.kind) {
    case NumberKind::None:
        return QStringLiteral("text");
    case NumberKind::Int:
        return QStringLiteral("int %1").arg(number.integer) + mark;
    case NumberKind::Real:
        return QStringLiteral("real %1").arg(QString::fromStdString(numberText(number.real))) + mark;
    }
    return {};
}

} // namespace

class TestCellValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void readsForcedNumbers();
    void readsDecimalCommas();
    void roundsAsTheLibraryDoes();
    void canonicalMeansEqualToFormatted();
    void readsTimes_data();
    void readsTimes();
    void agreesWithQtOnTimes();
    void readsBools();
    void findsMissingMarkers();
    void findsTypes();
};

void TestCellValues::readsNumbers_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString::fromUtf8(expected); };
    row("0", "int 0");
    row("7", "int 7");
    row("-7", "int -7");
    row("-0", "real -0~");
    row("007", "text");
    row("00", "text");
    row("+5", "text");
    row("9007199254740992", "int 9007199254740992");
    row("9007199254740993", "text");
    row("-9007199254740992", "int -9007199254740992");
    row("18446744073709551617", "text");
    row("99999999999999999999999999", "text");
    row("0.5", "real 0.5");
    row("0.50", "real 0.5~");
    row("-12.25", "real -12.25");
    row(".5", "real 0.5~");
    row("5.", "real 5~");
    row("1.0", "real 1~");
    row("0.0001", "real 1e-04~");
    row("0.001", "real 0.001");
    row("00.5", "text");
    row("1e5", "real 1e+05~");
    row("1E-3", "real 0.001~");
    row("1e", "text");
    row("1e400", "text");
    row("0.1234567890123456789", "real 0.12345678901234568~");
    row("123456789012345678.5", "real 123456789012345680~");
    for (const char* text :
         {"", "-", ".", "1,5", "1 000", " 1", "1 ", "0x10", "1_000", "inf", "nan", "1.2.3", "--1", "１"})
        row(text, "text");
}

void TestCellValues::readsNumbers()
{
    QFETCH(QString, expected);
    QCOMPARE(parsed(parseNumber(QTest::currentDataTag(), '.')), expected);
}

void TestCellValues::readsForcedNumbers()
{
    QCOMPARE(parsed(parseForcedNumber("007", '.')), QStringLiteral("int 7~"));
    QCOMPARE(parsed(parseForcedNumber("+5", '.')), QStringLiteral("int 5~"));
    QCOMPARE(parsed(parseForcedNumber("+5.50", '.')), QStringLiteral("real 5.5~"));
    QCOMPARE(parsed(parseForcedNumber("00.5", '.')), QStringLiteral("real 0.5~"));
    QCOMPARE(parsed(parseForcedNumber("9007199254740993", '.')), QStringLiteral("real 9007199254740992~"));
    QCOMPARE(parsed(parseForcedNumber("five", '.')), QStringLiteral("text"));
    QCOMPARE(parsed(parseForcedNumber("", '.')), QStringLiteral("text"));
}

void TestCellValues::readsDecimalCommas()
{
    QCOMPARE(parsed(parseNumber("1,5", ',')), QStringLiteral("real 1.5~"));
    QCOMPARE(parsed(parseNumber("-0,25e2", ',')), QStringLiteral("real -25~"));
    QCOMPARE(parsed(parseNumber("12", ',')), QStringLiteral("int 12"));
    QCOMPARE(parsed(parseNumber("1.5", ',')), QStringLiteral("text"));
    QCOMPARE(parsed(parseNumber("1.234,5", ',')), QStringLiteral("text"));
}

// Against QLocale's correctly rounded conversion (double-conversion).
void TestCellValues::roundsAsTheLibraryDoes()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 100'000; ++i) {
        QByteArray text = QByteArray::number(random.generate64() >> random.bounded(64));
        text.insert(random.bounded(static_cast<int>(text.size())) + 1, '.');
        if (text.startsWith('0') && !text.startsWith("0.")) continue;
        const ParsedNumber number = parseNumber(text.toStdString(), '.');
        QVERIFY2(number.kind == NumberKind::Real, text.constData());
        QVERIFY2(number.real == QLocale::c().toDouble(QString::fromLatin1(text)), text.constData());
    }
}

void TestCellValues::canonicalMeansEqualToFormatted()
{
    QRandomGenerator random(43);
    int canonical = 0;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray text = QByteArray::number((random.generateDouble() - 0.5) * std::pow(10, random.bounded(9)),
                                                   'f', random.bounded(6));
        const ParsedNumber number = parseNumber(text.toStdString(), '.');
        if (number.kind != NumberKind::Real || !number.canonical) continue;
        ++canonical;
        QCOMPARE(QString::fromStdString(numberText(number.real)), QString::fromLatin1(text));
    }
    QVERIFY(canonical > 10'000);
}

void TestCellValues::readsTimes_data()
{
    QTest::addColumn<QString>("expected"); // milliseconds, or "none"
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString::fromUtf8(expected); };
    row("1970-01-01", "0");
    row("1970-01-02T00:00", "86400000");
    row("1970-01-01 00:00:01", "1000");
    row("1970-01-01T00:00:01.5Z", "1500");
    row("1970-01-01T00:00:01.1239", "1123");
    row("1970-01-01T02:00:00+02:00", "0");
    row("1970-01-01T02:00:00+0200", "0");
    row("1969-12-31T23:30:00-00:30", "0");
    row("1970-01-01T01:00+01", "0");
    row("1969-12-31", "-86400000");
    row("2000-02-29", "951782400000");
    row("1900-02-29", "none");
    row("2026-13-01", "none");
    row("2026-00-10", "none");
    row("2026-04-31", "none");
    row("0000-01-01", "none");
    row("2026-8-17", "none");
    row("17.08.2026", "none");
    row("2026-08-17T", "none");
    row("2026-08-17T24:00", "none");
    row("2026-08-17T09:30:60", "none");
    row("2026-08-17T09:30Zx", "none");
    row("2026-08-17T09", "none");
    row("20260817", "none");
    row("2026-08-17T09:30:00.", "none");
}

void TestCellValues::readsTimes()
{
    QFETCH(QString, expected);
    const std::optional<std::int64_t> time = parseTimeValue(QTest::currentDataTag());
    QCOMPARE(time ? QString::number(*time) : QStringLiteral("none"), expected);
}

void TestCellValues::agreesWithQtOnTimes()
{
    QRandomGenerator random(44);
    for (int i = 0; i < 10'000; ++i) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(
            static_cast<qint64>(random.generateDouble() * 4e14) - qint64{200'000'000'000'000}, Qt::UTC);
        if (time.date().year() < 1 || time.date().year() > 9999) continue;
        const std::string text = time.toString(Qt::ISODateWithMs).toStdString();
        QCOMPARE(parseTimeValue(text).value(), time.toMSecsSinceEpoch());
    }
}

void TestCellValues::readsBools()
{
    for (const char* text : {"true", "True", "TRUE"})
        QVERIFY(parseBoolValue(text) == true);
    for (const char* text : {"false", "False", "FALSE"})
        QVERIFY(parseBoolValue(text) == false);
    for (const char* text : {"yes", "no", "1", "0", "t", "", "truex"})
        QVERIFY(!parseBoolValue(text));
}

void TestCellValues::findsMissingMarkers()
{
    const MissingMarkers none;
    QVERIFY(!none.contains("") && !none.contains("NA"));
    const MissingMarkers own({"-1", ""});
    QVERIFY(own.contains("-1") && own.contains(""));
    QVERIFY(!own.contains("-") && !own.contains("NA") && !own.contains("-10"));
    // pandas 2 documentation, read_csv, na_values; without the empty text.
    QCOMPARE(MissingMarkers::usual().size(), std::size_t{18});
    const std::vector<std::string> list(MissingMarkers::usual().begin(), MissingMarkers::usual().end());
    const MissingMarkers usual(list);
    for (const char* text : {"NA", "N/A", "NaN", "nan", "null", "NULL", "None", "<NA>", "#N/A"})
        QVERIFY2(usual.contains(text), text);
    for (const char* text : {"", "na", "none", "-", "?", "NANA", "Nan", "0"})
        QVERIFY2(!usual.contains(text), text);
}

void TestCellValues::findsTypes()
{
    QVERIFY(typeOfText("5", '.') == FieldType::Int);
    QVERIFY(typeOfText("5.5", '.') == FieldType::Real);
    QVERIFY(typeOfText("true", '.') == FieldType::Bool);
    QVERIFY(typeOfText("2026-08-17", '.') == FieldType::DateTime);
    QVERIFY(typeOfText("yes", '.') == FieldType::Text);
    const auto joined = [](std::initializer_list<FieldType> types) {
        SeenTypes seen;
        for (const FieldType type : types)
            seen.add(type);
        return seen.joined();
    };
    QVERIFY(joined({}) == FieldType::Text);
    QVERIFY(joined({FieldType::Int}) == FieldType::Int);
    QVERIFY(joined({FieldType::Real, FieldType::Int}) == FieldType::Real);
    QVERIFY(joined({FieldType::Int, FieldType::Bool}) == FieldType::Text);
    QVERIFY(joined({FieldType::Int, FieldType::Real, FieldType::Text}) == FieldType::Text);
    QVERIFY(joined({FieldType::DateTime}) == FieldType::DateTime);
}

QTEST_APPLESS_MAIN(TestCellValues)
#include "tst_cell_values.moc"
