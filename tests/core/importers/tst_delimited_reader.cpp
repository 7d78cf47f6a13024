// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/import_support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

ImportOptions with(void (*change)(TableOptions&))
{
    ImportOptions options;
    change(options.table);
    return options;
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestDelimitedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCsvSpectrum_data();
    void readsCsvSpectrum();
    void splits_data();
    void splits();
    void reportsBadRows_data();
    void reportsBadRows();
    void saysWhatIsWrong();
    void refusesTheFile_data();
    void refusesTheFile();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void keepsRowsAcrossBlocks();
    void keepsItsPlaceAfterHugeCells();
};

void TestDelimitedReader::readsCsvSpectrum_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(testData(QStringLiteral("csv-spectrum/csvs"))).entryList({QStringLiteral("*.csv")});
    QCOMPARE(files.size(), 11);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

// Files and answers of csv-spectrum.
void TestDelimitedReader::readsCsvSpectrum()
{
    QFETCH(QString, name);
    const QByteArray csv = readFile(testData(QStringLiteral("csv-spectrum/csvs/%1.csv").arg(name)));
    const QByteArray json = readFile(testData(QStringLiteral("csv-spectrum/json/%1.json").arg(name)));
    const TempFolder folder;
    const auto source = TableSource::open(folder.write(QStringLiteral("t.csv"), csv), {});
    QVERIFY(source.ok());
    QJsonArray table;
    for (RawRows rows;;) {
        QVERIFY((*source)->next(rows).ok());
        QVERIFY(rows.problems.empty());
        if (rows.rows() == 0) break;
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            QJsonObject object;
            for (std::size_t c = 0; c < rows.columns; ++c)
                object[QString::fromStdString((*source)->columns()[c])] =
                    QString::fromUtf8(rows.row(i)[c].data(), static_cast<qsizetype>(rows.row(i)[c].size()));
            table.append(object);
        }
    }
    QCOMPARE(table, QJsonDocument::fromJson(json).array());
}

void TestDelimitedReader::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("LF", "a,b\n1,2\n3,4\n", "a|b\n2: 1|2\n3: 3|4\n");
    row("CRLF", "a,b\r\n1,2\r\n3,4\r\n", "a|b\n2: 1|2\n3: 3|4\n");
    row("CR", "a,b\r1,2\r3,4", "a|b\n2: 1|2\n3: 3|4\n");
    row("mixed", "a,b\r\n1,2\n3,4\r5,6", "a|b\n2: 1|2\n3: 3|4\n4: 5|6\n");
    row("no line end", "a,b\n1,2", "a|b\n2: 1|2\n");
    row("blank lines", "\n\na,b\n\n1,2\n\r\n3,4\n\n", "a|b\n5: 1|2\n7: 3|4\n");
    row("empty cells", "a,b\n,\n1,\n,2", "a|b\n2: |\n3: 1|\n4: |2\n");
    row("quoted", "a,b\n\"1,5\",\"x \"\"y\"\"\"\n", "a|b\n2: 1,5|x \"y\"\n");
    row("quoted line ends", "a,b\n\"1\n2\r\n3\",x\n4,y\n", "a|b\n2: 1\\n2\\r\\n3|x\n5: 4|y\n");
    row("only quotes", "a,b\n\"\"\"\",\"\"\"\"\"\"\n", "a|b\n2: \"|\"\"\n");
    row("quote within", "a,b\n5\" disk,x\"y\"\n", "a|b\n2: 5\" disk|x\"y\"\n");
    row("quote at the end", "a,b\n1,\"2\"", "a|b\n2: 1|2\n");
    row("non-ASCII after doubled quotes", "a,b\n\"\"\"é\"\"\",\"\"\"日本\"\"\"\n", "a|b\n2: \"é\"|\"日本\"\n");
    row("one column", "a\n1\n\n2\n", "a\n2: 1\n4: 2\n");
    row("names", " a , ,\"b c\"\n1,2,3\n", "a|column 2|b c\n2: 1|2|3\n");
    row("case", "a,A\n1,2\n", "a|A\n2: 1|2\n");
    row("UTF-8 mark", "\xEF\xBB\xBF\"a\",b\n1,2\n", "a|b\n2: 1|2\n");
    row("spaces stay", "a,b\n 1 , \"2\"\n", "a|b\n2:  1 | \"2\"\n");
}

void TestDelimitedReader::splits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(tableText(bytes)), expected);
}

void TestDelimitedReader::reportsBadRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("too few", "a,b,c\n1,2\n3,4,5\n", "a|b|c\n3: 3|4|5\nbad 2:3\n");
    row("too many", "a,b\n1,2,3\n4,5\n", "a|b\n3: 4|5\nbad 2:3\n");
    row("line after quoted line ends", "a,b\n\"1\n\n\",2\n3\n", "a|b\n2: 1\\n\\n|2\nbad 5:2\n");
    row("unclosed at the end", "a,b\n1,2\n3,\"4\n", "a|b\n2: 1|2\nbad 3:2\n");
    row("unclosed in the middle: only its line is lost", "a,b\n1,\"2\n3,4\n5,6\n", "a|b\n3: 3|4\n4: 5|6\nbad 2:2\n");
    row("text after a quote", "a,b\n\"1\"2,3\n4,5\n", "a|b\n3: 4|5\nbad 2:1\n");
    row("text after a quote, second line", "a,b\n1,\"x\ny\"z\n4,5\n", "a|b\n4: 4|5\nbad 2:2\n");
    row("not UTF-8", "a,b\n\xC3\xA9,\xC3\xB1\n1,x\xE9y\n3,4\n", "a|b\n2: é|ñ\n4: 3|4\nbad 3:2\n");
    row("zero byte",
        QByteArray("a,b\n1,2\n", 8) + QByteArray(2000, 'x') + ",1\ny,\n" + QByteArray(1 << 20, '\n') +
            QByteArray("z,0\0\n", 5),
        qPrintable(QStringLiteral("a|b\n2: 1|2\n3: %1|1\n4: y|\nbad 1048581:2\n").arg(QString(2000, u'x'))));
}

void TestDelimitedReader::reportsBadRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(tableText(bytes)), expected);
}

void TestDelimitedReader::saysWhatIsWrong()
{
    QCOMPARE(shown(problemTexts("a,b\n1\n")),
             QStringLiteral("line 2, column 2 (b): too few cells: 1 where the header has 2\n"));
    QCOMPARE(shown(problemTexts("a,b\n1,2,3\n")),
             QStringLiteral("line 2, column 3: too many cells: 3 where the header has 2\n"));
    QCOMPARE(shown(problemTexts("a,b\n1,\"2\n")),
             QStringLiteral("line 2, column 2 (b): a quote is opened here and never closed. "
                            "Close it, or double it if it belongs to the text.\n"));
    QCOMPARE(
        shown(problemTexts("a,b\n\xC3\xA9,\xC3\xA9\xE9\n")),
        QStringLiteral("line 2, column 2 (b): the cell isn't text in the file's encoding, from its byte 3 on. Name the "
                       "encoding with --encoding, or mend the cell.\n"));
}

void TestDelimitedReader::refusesTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QStringLiteral("error: ") + QString::fromUtf8(expected) + QLatin1Char('\n');
    };
    row("empty", "", "t.csv is empty: there is nothing to import.");
    row("only a mark", "\xEF\xBB\xBF", "t.csv is empty: there is nothing to import.");
    row("only line ends", "\n\r\n\n", "t.csv has only empty lines.");
    row("header only", "a,b,c\n", "t.csv has a header but no rows: there is nothing to import.");
    row("header only, no line end", "a,b,c", "t.csv has a header but no rows: there is nothing to import.");
    row("duplicate header", "a,b,c,b\n1,2,3,4\n",
        "t.csv:1:4: columns 2 and 4 are both called \"b\". Rename one of them, or name all columns with "
        "--columns.");
    row("binary", QByteArray("\x00\x01\x02\x80\xFF\x00\x00\x10", 8),
        "t.csv holds binary data, not a text table. Save the table as CSV, JSON Lines or .xlsx.");
    row("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16),
        "t.csv is not a text table: it is a picture. Save the table as CSV, JSON Lines or .xlsx.");
    row("compressed", QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8),
        "t.csv is not a text table: it is compressed by gzip. Save the table as CSV, JSON Lines or .xlsx.");
    row("unclosed quote in the header", "a,\"b\n1,2\n",
        "t.csv:1:2: the first row can't be read: a quote is opened here and never closed. Close it, or "
        "double it if it belongs to the text.");
    row("UTF-32", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), "t.csv is in UTF-32, which isn't read. Save it as UTF-8.");
    QByteArray wide = "c0";
    for (int i = 1; i <= 2000; ++i)
        wide += ",c" + QByteArray::number(i);
    row("2,001 columns", wide + "\n1\n", "t.csv has 2001 columns; at most 2000 are read. Leave some out.");
}

void TestDelimitedReader::refusesTheFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(tableText(bytes)), expected);
}

void TestDelimitedReader::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QStringLiteral("a|b\n2: 1|2\n");
    QTest::newRow("semicolon, decimal comma") << QByteArray("a;b\n1,5;2,5\n") << QStringLiteral("a|b\n2: 1,5|2,5\n");
    QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2;3\n") << QStringLiteral("a|b\n2: 1,5|2;3\n");
    QTest::newRow("bar") << QByteArray("a|b\n1,x|2\n") << QStringLiteral("a|b\n2: 1,x|2\n");
    QTest::newRow("quoted others") << QByteArray("a,b\n\"1;2;3\",\"4;5\"\n") << QStringLiteral("a|b\n2: 1;2;3|4;5\n");
    QTest::newRow("even beats wide") << QByteArray("a,x;b\n1,2;3\n4;5\n6;7\n")
                                     << QStringLiteral("a,x|b\n2: 1,2|3\n3: 4|5\n4: 6|7\n");
    QTest::newRow("one column of sentences")
        << QByteArray("text\nHello, world\nand, so, on\n") << QStringLiteral("text\nbad 2:2\nbad 3:2\n");
}

void TestDelimitedReader::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(tableText(bytes)), expected);
    const ImportOptions tab = with([](TableOptions& table) { table.delimiter = '\t'; });
    QCOMPARE(shown(tableText("text\nHello, world\n", tab)), QStringLiteral("text\n2: Hello, world\n"));
    QCOMPARE(shown(tableText("a,b\nHello, world\n", {}, QStringLiteral("t.tsv"))),
             QStringLiteral("a,b\n2: Hello, world\n"));
}

// Blocks end anywhere: in cells, in quotes, between CR and LF.
void TestDelimitedReader::keepsRowsAcrossBlocks()
{
    QByteArray bytes = "a,b,c\r\n";
    std::string expected = "a|b|c\n";
    std::uint64_t line = 2;
    for (int i = 0; i < 60'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += number + ",\"x\"\"" + number + "\r\ny\",\"" + QByteArray(i % 37, 'z') + "\"\r\n";
        expected += std::to_string(line) + ": " + number.toStdString() + "|x\"" + number.toStdString() + "\\r\\ny|" +
                    std::string(static_cast<std::size_t>(i % 37), 'z') + "\n";
        line += 2;
    }
    QVERIFY(tableText(bytes) == expected);
}

void TestDelimitedReader::keepsItsPlaceAfterHugeCells()
{
    const QByteArray nearlyTooLong(9'999'999, 'x');
    const QByteArray tooLong(10'000'000, 'x');
    const std::string kept = "2: " + nearlyTooLong.toStdString() + "|1\n";
    QVERIFY(tableText("a,b\n" + nearlyTooLong + ",1\n2,3\n") == "a|b\n" + kept + "3: 2|3\n");
    QVERIFY(tableText("a,b\n\"" + nearlyTooLong + "\",1\n2,3\n") == "a|b\n" + kept + "3: 2|3\n");
    QCOMPARE(shown(tableText("a,b\n1,2\n" + tooLong + ",1\n2,3\n")), QStringLiteral("a|b\n2: 1|2\n4: 2|3\nbad 3:1\n"));
    QCOMPARE(shown(tableText("a,b\n1,2\n3,\"" + tooLong + "\"\n2,3\n")),
             QStringLiteral("a|b\n2: 1|2\n4: 2|3\nbad 3:2\n"));
    QCOMPARE(shown(tableText("a,b\n1,2\n3," + tooLong + tooLong + tooLong + tooLong + "\r\n2,3\r\n")),
             QStringLiteral("a|b\n2: 1|2\n4: 2|3\nbad 3:2\n"));
    const QByteArray quarter = nearlyTooLong + ",";
    QCOMPARE(shown(tableText("a,b,c,d\n" + quarter + quarter + quarter + nearlyTooLong + "\n1,2,3,4\n")),
             QStringLiteral("a|b|c|d\n3: 1|2|3|4\nbad 2:4\n"));
}

QTEST_APPLESS_MAIN(TestDelimitedReader)
#include "tst_delimited_reader.moc"
