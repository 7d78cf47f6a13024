// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/import_support.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string jsonText(const QByteArray& bytes, const ImportOptions& options = {})
{
    return tableText(bytes, options, QStringLiteral("t.jsonl"));
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class TestJsonLinesReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void reportsBadRows_data();
    void reportsBadRows();
    void refusesTheFile_data();
    void refusesTheFile();
    void isRecognisedByItsFirstLetter();
    void laterMembersAreNoted();
    void membersCanBeNamed();
    void textThatLooksLikeNumbersStaysText();
    void boundsNestingAndLength();
    void manyMembersStayWithinBlocks();
    void nullIsMissingButEmptyIsAnAnswer();
};

void TestJsonLinesReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("values", R"({"a":1,"b":"x","c":true,"d":null,"e":1.50,"f":-0})", "a|b|c|d|e|f\n1: 1|x|true|∅|1.50|-0\n");
    row("union of members", "{\"a\":1}\n{\"b\":2}\n{\"b\":3,\"a\":4}\n", "a|b\n1: 1|∅\n2: ∅|2\n3: 4|3\n");
    row("nested",
        R"({"a":{"x": [1, 2]},"b":[],"c":{}})"
        "\n",
        "a|b|c\n1: {\"x\": [1, 2]}|[]|{}\n");
    row("escapes", R"({"a":"q\"\\\/\n\t\u00e9\ud83d\ude00","\u0062":"é"})", "a|b\n1: q\"\\/\\n\té😀|é\n");
    row("blank lines, CRLF, no line end", "\n{\"a\":1}\r\n\r\n  \n{\"a\":2}", "a\n2: 1\n5: 2\n");
    row("spaces", "  { \"a\" : 1 , \"b\" : \"x\" }  \n", "a|b\n1: 1|x\n");
    row("UTF-8 mark", "\xEF\xBB\xBF{\"a\":1}\n", "a\n1: 1\n");
    row("empty object", "{\"a\":1}\n{}\n", "a\n1: 1\n2: ∅\n");
    row("large number", R"({"a":123456789012345678901234567890,"b":1e400})",
        "a|b\n1: 123456789012345678901234567890|1e400\n");
    row("empty name", R"({"":1," a":2})", "column 1|a\n1: 1|2\n");
}

void TestJsonLinesReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(jsonText(bytes)), expected);
}

void TestJsonLinesReader::reportsBadRows_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char* name, const QByteArray& line, int column = 0) {
        QTest::newRow(name) << line << column;
    };
    row("cut off", "{\"a\":1");
    row("not an object", "[1]");
    row("a number", "5");
    row("more behind it", "{\"a\":1}{\"a\":2}");
    row("text behind it", "{\"a\":1} x");
    row("no comma", "{\"a\":1 \"b\":2}");
    row("bare word", "{\"a\":yes}", 1);
    row("wrong number", "{\"a\":1,\"b\":01}", 2);
    row("wrong number", "{\"a\":1.}", 1);
    row("wrong number", "{\"a\":1e}", 1);
    row("wrong number", "{\"a\":+1}", 1);
    row("wrong number", "{\"a\":1-2}", 1);
    row("wrong number", "{\"a\":NaN}", 1);
    row("wrong nested number", "{\"b\":[1,02]}", 2);
    row("wrong nested value", "{\"b\":{\"x\":}}", 2);
    row("unclosed text", "{\"a\":\"x}");
    row("half of a pair", "{\"a\":\"\\ud83d\"}", 1);
    row("zero character", "{\"a\":\"\\u0000\"}", 1);
    row("twice", "{\"a\":1,\"a\":2}", 1);
    row("not UTF-8", "{\"a\":\"\xC3\"}");
}

void TestJsonLinesReader::reportsBadRows()
{
    QFETCH(QByteArray, line);
    QFETCH(int, column);
    const QByteArray bytes = "{\"a\":1,\"b\":\"\xC3\xA9\xC3\xA9\"}\n" + line + "\n{\"a\":3,\"b\":4}\n";
    QCOMPARE(shown(jsonText(bytes)), QStringLiteral("a|b\n1: 1|éé\n3: 3|4\nbad 2:%1\n").arg(column));
}

void TestJsonLinesReader::refusesTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an array") << QByteArray("[{\"a\":1},\n{\"a\":2}]\n")
                              << QStringLiteral(
                                     "error: t.jsonl is one JSON array. Write each of its objects on a line of "
                                     "its own (JSON Lines).\n");
    QTest::newRow("no JSON") << QByteArray("a,b\n1,2\n")
                             << QStringLiteral("error: t.jsonl is not JSON Lines: no line of it is a JSON object.\n");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("error: t.jsonl is empty: there is nothing to import.\n");
    QByteArray wide = "{\"m0\":0";
    for (int i = 1; i <= 2000; ++i)
        wide += ",\"m" + QByteArray::number(i) + "\":0";
    QTest::newRow("2,001 members") << wide + "}\n"
                                   << QStringLiteral(
                                          "error: t.jsonl has 2001 columns; at most 2000 are read. Leave some out.\n");
}

void TestJsonLinesReader::refusesTheFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(jsonText(bytes)), expected);
}

void TestJsonLinesReader::isRecognisedByItsFirstLetter()
{
    QCOMPARE(shown(tableText("{\"a\":1}\n", {}, QStringLiteral("data"))), QStringLiteral("a\n1: 1\n"));
    QCOMPARE(shown(tableText("{\"a\":1}\n", {}, QStringLiteral("t.csv"))), QStringLiteral("a\n1: 1\n"));
    ImportOptions options;
    options.table.format = TableFormat::Delimited;
    QCOMPARE(shown(tableText("{a,b}\n1,2\n", options)), QStringLiteral("{a|b}\n2: 1|2\n"));
}

void TestJsonLinesReader::laterMembersAreNoted()
{
    QByteArray bytes;
    for (int i = 0; i < 200'000; ++i)
        bytes += "{\"a\":" + QByteArray::number(i) + "}\n";
    bytes += "{\"a\":1,\"late\":2}\n{\"late\":2}\n";
    const TempFolder folder;
    const auto source = TableSource::open(folder.write(QStringLiteral("t.jsonl"), bytes), {});
    const QString text = shown(tableText(**source));
    QVERIFY(text.endsWith(QStringLiteral("200001: 1\n200002: ∅\n")));
    QCOMPARE((*source)->notes().size(), std::size_t{1});
    QCOMPARE((*source)->notes().front(),
             QStringLiteral("The member \"late\" (first in line 200001) is not among those of the "
                            "file's beginning and was left out. Name all members to take with "
                            "--columns."));
}

void TestJsonLinesReader::membersCanBeNamed()
{
    ImportOptions options;
    options.table.columnNames = {"b", "late"};
    QCOMPARE(shown(jsonText("{\"a\":1,\"b\":2}\n{\"late\":3}\n", options)), QStringLiteral("b|late\n1: 2|∅\n2: ∅|3\n"));
}

void TestJsonLinesReader::textThatLooksLikeNumbersStaysText()
{
    ImportOptions options;
    options.key = "id";
    TestImport test;
    test.run("{\"id\":\"1\",\"zip\":\"10115\",\"n\":5,\"day\":\"2026-08-17\",\"ok\":true}\n", options,
             TaskType::Classification, QStringLiteral("t.jsonl"));
    QCOMPARE(shown(test.fields()), QStringLiteral("zip:text n:int day:datetime ok:bool"));
    QCOMPARE(shown(test.rows()), QStringLiteral("1: T10115|I5|T2026-08-17|Ttrue\n"));
}

void TestJsonLinesReader::boundsNestingAndLength()
{
    QCOMPARE(shown(jsonText("{\"a\":1}\n{\"a\":" + nested(60) + "}\n")),
             QStringLiteral("a\n1: 1\n2: %1\n").arg(QString::fromLatin1(nested(60))));
    QCOMPARE(shown(jsonText("{\"a\":1}\n{\"a\":" + nested(100) + "}\n")), QStringLiteral("a\n1: 1\nbad 2:1\n"));
    QCOMPARE(shown(jsonText("{\"a\":1}\n{\"a\":" + nested(100'000) + "}\n")), QStringLiteral("a\n1: 1\nbad 2:1\n"));
    QCOMPARE(shown(jsonText("{\"a\":1}\n{\"a\":\"" + QByteArray(10'000'000, 'x') + "\"}\n{\"a\":2}\n")),
             QStringLiteral("a\n1: 1\n3: 2\nbad 2:1\n"));
    QCOMPARE(shown(jsonText("{\"a\":1}\n{\"a\":\"" + QByteArray(40'000'000, 'x') + "\"}\n{\"a\":2}\n")),
             QStringLiteral("a\n1: 1\n3: 2\nbad 2:0\n"));
}

// Objects with few of many members must not make huge blocks.
void TestJsonLinesReader::manyMembersStayWithinBlocks()
{
    QByteArray bytes;
    for (int i = 0; i < 1500; ++i)
        bytes += "{\"m" + QByteArray::number(i) + "\":1}\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "{\"m7\":" + QByteArray::number(i) + "}\n";
    const TempFolder folder;
    const auto source = TableSource::open(folder.write(QStringLiteral("t.jsonl"), bytes), {});
    QVERIFY(source.ok());
    std::size_t rows = 0;
    for (RawRows some;;) {
        QVERIFY((*source)->next(some).ok());
        if (some.rows() == 0) break;
        QVERIFY(some.cells.size() < kBlockCells + 1500);
        rows += some.rows();
    }
    QCOMPARE(rows, std::size_t{21'500});
}

void TestJsonLinesReader::nullIsMissingButEmptyIsAnAnswer()
{
    ImportOptions options;
    options.key = "id";
    options.predictions = {"p:asr"};
    TestImport test;
    test.run("{\"id\":\"1\",\"p\":\"\"}\n{\"id\":\"2\",\"p\":null}\n{\"id\":\"3\"}\n", options, TaskType::Transcription,
             QStringLiteral("t.jsonl"));
    QCOMPARE(shown(test.rows()), QStringLiteral("1: T\n2: -\n3: -\n"));
}

QTEST_APPLESS_MAIN(TestJsonLinesReader)
#include "tst_json_lines_reader.moc"
