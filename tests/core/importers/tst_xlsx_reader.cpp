// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/xlsx_text.h"
#include "tests/core/importers/import_support.h"
#include "tests/core/importers/xlsx_files.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string xlsxText(const QByteArray& bytes, const ImportOptions& options = {})
{
    return tableText(bytes, options, QStringLiteral("t.xlsx"));
}

QByteArray headed(const QByteArray& rows)
{
    return R"(<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>)" +
           rows;
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatXlsxWriterWrites();
    void readsCells_data();
    void readsCells();
    void findsTheTable_data();
    void findsTheTable();
    void choosesTheSheet();
    void findsPartsByTheirRelations();
    void reportsBadRows();
    void refusesTheFile_data();
    void refusesTheFile();
    void boundsWhatUnfolds();
    void knowsNumberFormats_data();
    void knowsNumberFormats();
    void knowsSerialDates_data();
    void knowsSerialDates();
    void isReadFromPipesToo();
    void typesFollowTheSheet();
};

void TestXlsxReader::readsWhatXlsxWriterWrites()
{
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("t.xlsx"));
    writeSampleWorkbook(path);
    const auto source = TableSource::open(path, {});
    QVERIFY2(source.ok(), qPrintable(source.ok() ? QString() : source.error().text));
    QCOMPARE(shown(tableText(**source)),
             QStringLiteral("text|number|flag|date|time|formula|error\n"
                            "2: grün & <x>|0.1|true|2026-08-17|2026-08-17T09:30:00|42|#DIV/0!\n"
                            "3: line\\nbreak|-5||1900-03-01|||\n"
                            "4: 007|1e+300|false||||\n"));
    QVERIFY((*source)->hashAtEnd().ok());
    QCOMPARE(shown(*(*source)->hashAtEnd()),
             QString::fromLatin1(QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex()));
}

void TestXlsxReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& cell, const char* expected) {
        QTest::newRow(name) << cell << QString::fromUtf8(expected);
    };
    row("shared text", R"(<c r="A2" t="s"><v>1</v></c>)", "two");
    row("rich shared text", R"(<c r="A2" t="s"><v>2</v></c>)", "rich text");
    row("shared text with a reading aid", R"(<c r="A2" t="s"><v>3</v></c>)", "東京");
    row("inline text", R"(<c r="A2" t="inlineStr"><is><t> x </t></is></c>)", " x ");
    row("inline rich text", R"(<c r="A2" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c>)", "xy");
    row("text of a formula", R"(<c r="A2" t="str"><f>A1</f><v>hi</v></c>)", "hi");
    row("number of a formula", R"(<c r="A2"><f>1+1</f><v>2</v></c>)", "2");
    row("escaped character", R"(<c r="A2" t="inlineStr"><is><t>a_x000A_b_x005F_x000A_</t></is></c>)", "a\\nb_x000A_");
    row("number with 17 digits", R"(<c r="A2"><v>0.10000000000000001</v></c>)", "0.1");
    row("whole number with a point", R"(<c r="A2"><v>5.0</v></c>)", "5");
    row("large whole number", R"(<c r="A2"><v>1E5</v></c>)", "100000");
    row("true", R"(<c r="A2" t="b"><v>1</v></c>)", "true");
    row("false", R"(<c r="A2" t="b"><v>0</v></c>)", "false");
    row("error", R"(<c r="A2" t="e"><v>#DIV/0!</v></c>)", "∅");
    row("date by a built-in format", R"(<c r="A2" s="1"><v>46251</v></c>)", "2026-08-17");
    row("date by a format of its own", R"(<c r="A2" s="2"><v>46251.5</v></c>)", "2026-08-17T12:00:00");
    row("ISO date", R"(<c r="A2" t="d"><v>2026-08-17</v></c>)", "2026-08-17");
    row("style that isn't there", R"(<c r="A2" s="99"><v>46251</v></c>)", "46251");
    row("no value", R"(<c r="A2" s="1"/>)", "");
    row("cells without places", R"(<c t="inlineStr"><is><t>first</t></is></c>)", "first");
}

void TestXlsxReader::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const QByteArray rows = headed("<row r=\"2\">" + cell + R"(<c r="B2"><v>1</v></c></row>)");
    QCOMPARE(shown(xlsxText(workbook(rows))), QStringLiteral("a|b\n2: %1|1\n").arg(expected));
}

void TestXlsxReader::findsTheTable_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not in the corner") << QByteArray(
                                              R"(<row r="3"/><row r="4"><c r="C4" t="inlineStr"><is><t>a</t></is></c>)"
                                              R"(<c r="E4" t="inlineStr"><is><t>b</t></is></c></row>)"
                                              R"(<row r="6"><c r="C6"><v>1</v></c><c r="E6"><v>2</v></c></row>)")
                                       << QStringLiteral("a|column 2|b\n6: 1||2\n");
    QTest::newRow("rows without numbers")
        << headed("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
        << QStringLiteral("a|b\n2: 1|2\n3: 3|\n");
    QTest::newRow("empty rows")
        << headed(R"(<row r="2"/><row r="5"><c r="A5"><v>1</v></c></row><row r="6"><c r="A6" s="1"/></row>)")
        << QStringLiteral("a|b\n5: 1|\n");
}

void TestXlsxReader::findsTheTable()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    QCOMPARE(shown(xlsxText(workbook(rows))), expected);
}

void TestXlsxReader::choosesTheSheet()
{
    const QByteArray bytes = workbook(headed(R"(<row r="2"><c r="A2"><v>1</v></c></row>)"));
    ImportOptions options;
    options.table.sheet = "Second";
    QCOMPARE(shown(xlsxText(bytes, options)), QStringLiteral("c\n2: 7\n"));
    options.table.sheet = "Third";
    QCOMPARE(shown(xlsxText(bytes, options)),
             QStringLiteral("error: t.xlsx has no sheet \"Third\". Its sheets are: First, Second.\n"));
}

void TestXlsxReader::findsPartsByTheirRelations()
{
    XlsxParts parts = workbookParts(headed(R"(<row r="2"><c r="A2" t="s"><v>0</v></c></row>)"));
    const auto move = [&parts](const char* from, const char* to) {
        parts[to] = parts[from];
        parts.remove(from);
    };
    move("xl/workbook.xml", "odd/book.xml");
    move("xl/_rels/workbook.xml.rels", "odd/_rels/book.xml.rels");
    parts["_rels/.rels"].replace("xl/workbook.xml", "/odd/book.xml");
    for (QByteArray* part : {&parts["odd/_rels/book.xml.rels"]}) {
        part->replace("Target=\"worksheets", "Target=\"../xl/worksheets");
        part->replace("Target=\"sharedStrings", "Target=\"/xl/sharedStrings");
        part->replace("Target=\"styles", "Target=\"../xl/styles");
    }
    QCOMPARE(shown(xlsxText(zipped(parts))), QStringLiteral("a|b\n2: one|\n"));
}

void TestXlsxReader::reportsBadRows()
{
    const QByteArray rows = headed(R"(<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>)"
                                   R"(<row r="3"><c r="A3"><v>3</v></c></row>)");
    QCOMPARE(shown(xlsxText(workbook(rows))), QStringLiteral("a|b\n3: 3|\nbad 2:3\n"));
    const QByteArray huge = headed(R"(<row r="2"><c r="A2" t="inlineStr"><is><t>)" + QByteArray(10'000'000, 'x') +
                                   R"(</t></is></c></row><row r="3"><c r="A3"><v>3</v></c></row>)");
    QCOMPARE(shown(xlsxText(workbook(huge))), QStringLiteral("a|b\n3: 3|\nbad 2:1\n"));
}

void TestXlsxReader::refusesTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes
                            << QStringLiteral("error: t.xlsx") + QString::fromUtf8(expected) + QLatin1Char('\n');
    };
    const QByteArray good = workbook(headed(R"(<row r="2"><c r="A2"><v>1</v></c></row>)"));
    row("empty", "", " is empty: there is nothing to import.");
    row("another archive", zipped({{"a.txt", "hello"}}), " can't be read as an .xlsx file: it has no workbook.");
    row("cut off", good.left(good.size() / 2), " is not an .xlsx file, or it is damaged.");
    row("empty sheet", workbook(""), ": the sheet is empty, there is nothing to import.");
    row("header only", workbook(headed("")), " has a header but no rows: there is nothing to import.");
    row("text that isn't there", workbook(headed(R"(<row r="2"><c r="A2" t="s"><v>99</v></c></row>)")),
        ":2: the sheet can't be read on: a cell names a text that isn't there.");
    row("broken XML", workbook(headed("<row r=\"2\"><c r=\"A2\"><v>1</c></row>")),
        ":2: the sheet can't be read on: Opening and ending tag mismatch..");
    row("rows out of order", workbook(headed("<row r=\"3\"><c><v>1</v></c></row><row r=\"3\"><c><v>2</v></c></row>")),
        ":3: the sheet can't be read on: its rows are not in order.");
    row("odd place", workbook(headed(R"(<row r="2"><c r="2A"><v>1</v></c></row>)")),
        ":2: the sheet can't be read on: a cell has no proper place: 2A.");
    row("duplicate header", workbook(headed("").replace(">b<", ">a<")),
        ":1:2: columns 1 and 2 are both called \"a\". Rename one of them, or name all columns with --columns.");
    XlsxParts entity = workbookParts(headed(""));
    entity["xl/workbook.xml"].prepend("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>");
    row("document type", zipped(entity), " can't be read as an .xlsx file: it holds XML that no sheet has.");
    row("deep nesting", workbook(QByteArray("<row>").repeated(1000)),
        " can't be read as an .xlsx file: it holds XML that no sheet has.");
}

void TestXlsxReader::refusesTheFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(xlsxText(bytes)), expected);
}

// Some kilobytes that unfold into 80 megabytes.
void TestXlsxReader::boundsWhatUnfolds()
{
    const QByteArray sheet = headed(("<row>" + QByteArray(2'000, ' ') + "</row>").repeated(40'000));
    const QByteArray bomb = workbook(sheet);
    QVERIFY(bomb.size() < 1'000'000);
    QVERIFY(shown(xlsxText(bomb)).contains(QStringLiteral("a part of it is too large to be read")));
    XlsxParts strings = workbookParts(headed(R"(<row r="2"><c r="A2" t="s"><v>0</v></c></row>)"));
    strings["xl/sharedStrings.xml"].replace(">one<", ">" + QByteArray(60'000'000, 'x') + "<");
    QCOMPARE(shown(xlsxText(zipped(strings))),
             QStringLiteral("error: t.xlsx can't be read as an .xlsx file: a part of it is too large to be read.\n"));
}

void TestXlsxReader::knowsNumberFormats_data()
{
    QTest::addColumn<int>("expected");
    const auto row = [](const char* code, SheetNumber kind) { QTest::newRow(code) << static_cast<int>(kind); };
    for (const char* code :
         {"yyyy-mm-dd", "dd/mm/yy", "d\\.m\\.yyyy", "[$-407]d. mmmm yyyy", "m/d/yy h:mm", "mmm-yy", "YYYY"})
        row(code, SheetNumber::Date);
    for (const char* code : {"h:mm", "hh:mm:ss", "mm:ss", "h:mm AM/PM"})
        row(code, SheetNumber::TimeOfDay);
    for (const char* code :
         {"General", "0.00", "#,##0", "[h]:mm", "0\" days\"", "[Red]0.0", "0_d", "@", "0;d", "0.0E+00", ""})
        row(code, SheetNumber::Plain);
}

void TestXlsxReader::knowsNumberFormats()
{
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(sheetNumberOfCode(QTest::currentDataTag())), expected);
}

// ECMA-376 part 1, 18.17.4.1: serial 1 is 1900-01-01 in the 1900 system, 0 is 1904-01-01 in the 1904 one.
void TestXlsxReader::knowsSerialDates_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("isFrom1904");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first day") << 1.0 << false << QStringLiteral("1900-01-01");
    QTest::newRow("before the leap day that wasn't") << 59.0 << false << QStringLiteral("1900-02-28");
    QTest::newRow("after it") << 61.0 << false << QStringLiteral("1900-03-01");
    QTest::newRow("1904 system") << 0.0 << true << QStringLiteral("1904-01-01");
    QTest::newRow("2000-01-01") << 36526.0 << false << QStringLiteral("2000-01-01");
    QTest::newRow("last day") << 2958465.0 << false << QStringLiteral("9999-12-31");
    QTest::newRow("half a day") << 36526.5 << false << QStringLiteral("2000-01-01T12:00:00");
    QTest::newRow("rounded to the millisecond") << 36526.000001 << false << QStringLiteral("2000-01-01T00:00:00.086");
    QTest::newRow("rounded up to midnight") << 36526.9999999999 << false << QStringLiteral("2000-01-02");
    QTest::newRow("too large") << 2958466.0 << false << QStringLiteral("none");
    QTest::newRow("negative") << -1.0 << false << QStringLiteral("none");
}

void TestXlsxReader::knowsSerialDates()
{
    QFETCH(double, serial);
    QFETCH(bool, isFrom1904);
    QFETCH(QString, expected);
    const auto text = sheetTimeText(serial, isFrom1904, SheetNumber::Date);
    QCOMPARE(text ? shown(*text) : QStringLiteral("none"), expected);
    QCOMPARE(shown(*sheetTimeText(0.75, false, SheetNumber::TimeOfDay)), QStringLiteral("18:00:00"));
}

void TestXlsxReader::isReadFromPipesToo()
{
    const QByteArray bytes = workbook(headed(R"(<row r="2"><c r="A2"><v>1</v></c></row>)"));
    ImportOptions options;
    options.key = "a";
    options.table.format = TableFormat::Xlsx;
    QCOMPARE(shown(pipedTableText(bytes, options)), QStringLiteral("a|b\n2: 1|\n"));
}

void TestXlsxReader::typesFollowTheSheet()
{
    const QByteArray rows =
        headed(R"(<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>5</t></is></c></row>)");
    TestImport test;
    ImportOptions options;
    options.label = "a";
    test.run(workbook(rows), options, TaskType::Classification, QStringLiteral("t.xlsx"));
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(shown(test.fields()), QStringLiteral("b:text"));
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
