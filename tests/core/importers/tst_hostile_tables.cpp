// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/import_support.h"
#include "tests/core/importers/xlsx_files.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

// Bytes changed, cut out, doubled and moved at random.
QByteArray mutated(QByteArray bytes, QRandomGenerator& random)
{
    for (int changes = 1 + random.bounded(8); changes > 0 && !bytes.isEmpty(); --changes) {
        const int at = random.bounded(static_cast<int>(bytes.size()));
        const int length = 1 + random.bounded(16);
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), length));
            break;
        case 3:
            bytes.insert(at, "\"\n,{}[]:\\\r\t\0\xFF"[random.bounded(14)]);
            break;
        case 4:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

/// What came of one file.
struct Reading
{
    bool isOpen = false;
    std::uint64_t rows = 0;
    std::uint64_t bad = 0;
    QString fault; // what must not happen
};

void countRows(const RawRows& rows, Reading& reading)
{
    std::uint64_t line = 0;
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        if (rows.lines[i] == 0 || rows.lines[i] <= line) reading.fault = QStringLiteral("lines out of order");
        line = rows.lines[i];
        for (const std::string_view cell : rows.row(i))
            if (QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).toUtf8() !=
                QByteArray(cell.data(), static_cast<qsizetype>(cell.size())))
                reading.fault = QStringLiteral("a cell that is no UTF-8");
    }
    for (const RowProblem& problem : rows.problems)
        if (problem.reason.isEmpty() || problem.line == 0)
            reading.fault = QStringLiteral("a problem without place or reason");
    reading.rows += rows.rows();
    reading.bad += rows.problems.size();
}

Reading read(const QString& path)
{
    ImportOptions options;
    options.key = "unused";
    Reading reading;
    const auto source = TableSource::open(path, options);
    if (!source) {
        if (source.error().text.isEmpty()) reading.fault = QStringLiteral("an error without a text");
        return reading;
    }
    reading.isOpen = true;
    for (RawRows rows; reading.fault.isEmpty();) {
        if (!(*source)->next(rows) || (rows.rows() == 0 && rows.problems.empty())) return reading;
        countRows(rows, reading);
    }
    return reading;
}

} // namespace

class TestHostileTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesMutations_data();
    void survivesMutations();
    void readsNaughtyStrings();
};

void TestHostileTables::survivesMutations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("times");
    QByteArray csv = "key,text,number,day\r\n";
    QByteArray json;
    QByteArray rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)";
    for (int i = 0; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "k" + n + ",\"x \"\"é\"\"\r\n" + n + "\"," + n + ".5,2026-01-02\r\n";
        json += R"({"key":"k)" + n + R"(","text":"x \"\u00e9\"","number":)" + n + R"(.5,"list":[1,{"a":null}]})" + "\n";
        rows += "<row r=\"" + QByteArray::number(i + 2) + R"("><c r="A2"><v>)" + n +
                R"(</v></c><c t="s"><v>2</v></c></row>)";
    }
    QTest::newRow("CSV") << QStringLiteral("t.csv") << csv << 1'000;
    QTest::newRow("JSON Lines") << QStringLiteral("t.jsonl") << json << 1'000;
    QTest::newRow("XLSX") << QStringLiteral("t.xlsx") << workbook(rows) << 400;
    QTest::newRow("XLSX's sheet") << QStringLiteral("sheet") << rows << 200;
}

void TestHostileTables::survivesMutations()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, times);
    const TempFolder folder;
    QRandomGenerator random(7);
    std::uint64_t opened = 0;
    std::uint64_t rows = 0;
    for (int i = 0; i < times; ++i) {
        const bool isSheet = name == QLatin1String("sheet");
        const QByteArray changed = mutated(bytes, random);
        const Reading reading =
            read(folder.write(isSheet ? QStringLiteral("t.xlsx") : name, isSheet ? workbook(changed) : changed));
        QVERIFY2(reading.fault.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(i).arg(reading.fault)));
        opened += reading.isOpen ? 1 : 0;
        rows += reading.rows;
    }
    QVERIFY(opened > 0);
    QVERIFY(rows > 0);
}

// Each string of the list comes back as it went in, as a cell of CSV and as one of JSON Lines.
void TestHostileTables::readsNaughtyStrings()
{
    std::string expected = "key|text\n";
    QByteArray csv = "key,text\n";
    int line = 1;
    for (const QByteArray& text : readFile(testData(QStringLiteral("naughty_strings/blns.txt"))).split('\n')) {
        QByteArray quoted = text;
        csv += "k,\"" + quoted.replace("\"", "\"\"") + "\"\n";
        QByteArray shown = text;
        expected += std::to_string(++line) + ": k|" + shown.replace("\r", "\\r").toStdString() + "\n";
    }
    QVERIFY(line > 500);
    ImportOptions options;
    options.key = "key";
    QCOMPARE(QString::fromStdString(tableText(csv, options)), QString::fromStdString(expected));
}

QTEST_APPLESS_MAIN(TestHostileTables)
#include "tst_hostile_tables.moc"
