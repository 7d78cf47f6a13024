// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/import_support.h"
#include "tests/core/importers/xlsx_files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

using Row = QList<QByteArray>;
using Rows = QList<Row>; // the first one is the header

/// Makes up tables with whatever makes readers stumble.
class TableMaker
{
public:
    explicit TableMaker(quint32 seed) : m_random(seed) {}

    int below(int bound) { return m_random.bounded(bound); }
    bool oneIn(int times) { return below(times) == 0; }

    QByteArray cell()
    {
        static const QList<QByteArray> pieces = {
            "a",    "b c", ",",  ";",   "\"", "\"\"", "\n",  "\r\n", "\r",   "\t",         "|", "'",       "é",
            "日本", "😀",   "\\", "<&>", "0",  "-1",   "1.5", "NA",   "true", "2026-01-01", " ", "_x000A_", "{\"x\":1}"};
        QByteArray text;
        for (int length = below(oneIn(20) ? 60 : 4); length > 0; --length)
            text += pieces[below(static_cast<int>(pieces.size()))];
        return text;
    }

    Rows table()
    {
        const int columns = 1 + below(8);
        Rows rows(1);
        for (int i = 0; i < columns; ++i)
            rows[0] += "c" + QByteArray::number(i) + (oneIn(4) ? " \"é\", x" : "");
        for (int count = 1 + below(oneIn(5) ? 3'000 : 30); count > 0; --count) {
            Row row;
            for (int i = 0; i < columns; ++i)
                row += cell();
            row[0].prepend("k"); // a blank row isn't one
            rows += row;
        }
        return rows;
    }

private:
    QRandomGenerator m_random;
};

bool needsQuotes(const QByteArray& cell, char delimiter)
{
    return cell.contains(delimiter) || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
}

QByteArray csvOf(const Rows& rows, char delimiter, const QByteArray& lineEnd, TableMaker& maker)
{
    QByteArray text;
    for (const Row& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QByteArray cell = row[i];
            if (needsQuotes(cell, delimiter) || maker.oneIn(10)) cell = '"' + cell.replace("\"", "\"\"") + '"';
            text += (i > 0 ? QByteArray(1, delimiter) : QByteArray()) + cell;
        }
        text += lineEnd;
    }
    return maker.oneIn(2) ? text.chopped(lineEnd.size()) : text;
}

QByteArray jsonOf(const Rows& rows)
{
    QByteArray text;
    for (const Row& row : rows.mid(1)) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object[QString::fromUtf8(rows[0][i])] = QString::fromUtf8(row[i]);
        text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

// Cells in the order of the header that is expected.
Rows readBack(const QString& path, const Row& header, QString& trouble)
{
    ImportOptions options;
    options.key = "unused"; // so that nothing is kept aside
    const auto source = TableSource::open(path, options);
    Rows read(1);
    if (!source) {
        trouble = source.error().text;
        return read;
    }
    read[0] = header;
    std::vector<std::size_t> order;
    for (const QByteArray& name : header) {
        const auto& columns = (*source)->columns();
        const auto found = std::find(columns.begin(), columns.end(), name.toStdString());
        if (found == columns.end()) trouble = QStringLiteral("no column ") + QString::fromUtf8(name);
        order.push_back(static_cast<std::size_t>(found - columns.begin()));
    }
    for (RawRows rows; trouble.isEmpty();) {
        if (const Result<void> done = (*source)->next(rows); !done) trouble = done.error().text;
        if (!rows.problems.empty()) trouble = problemText(rows.problems.front());
        if (!trouble.isEmpty() || rows.rows() == 0) break;
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            Row row;
            for (const std::size_t column : order) {
                const std::string_view cell = rows.row(i)[column];
                row += QByteArray(cell.data(), static_cast<qsizetype>(cell.size()));
            }
            read += row;
        }
    }
    return read;
}

void check(const Rows& rows, const QString& path, quint32 seed)
{
    QString trouble;
    const Rows read = readBack(path, rows[0], trouble);
    QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(trouble)));
    QVERIFY2(
        read == rows,
        qPrintable(
            QStringLiteral("seed %1: read %2 rows of %3, or other cells").arg(seed).arg(read.size()).arg(rows.size())));
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv();
    void csvInOtherEncodings();
    void jsonLines();
    void xlsx();
};

void TestRoundTrip::csv()
{
    const TempFolder folder;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        TableMaker maker(seed);
        const Rows rows = maker.table();
        const QByteArray lineEnd = QList<QByteArray>{"\n", "\r\n", "\r"}[maker.below(3)];
        // One column has no delimiter to be recognised by, and a header with commas would name one.
        const char delimiter = rows[0].size() == 1 ? ',' : ",;\t|"[maker.below(4)];
        const QString path = folder.write(QStringLiteral("t.csv"), csvOf(rows, delimiter, lineEnd, maker));
        check(rows, path, seed);
        if (QTest::currentTestFailed()) return;
    }
}

void TestRoundTrip::csvInOtherEncodings()
{
    const TempFolder folder;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        TableMaker maker(seed);
        const Rows rows = maker.table();
        const QByteArray utf8 = csvOf(rows, ',', "\r\n", maker);
        const auto encoding = maker.oneIn(2) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        check(rows, folder.write(QStringLiteral("t.csv"), encoder.encode(QString::fromUtf8(utf8))), seed);
        if (QTest::currentTestFailed()) return;
    }
}

void TestRoundTrip::jsonLines()
{
    const TempFolder folder;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const Rows rows = TableMaker(seed).table();
        check(rows, folder.write(QStringLiteral("t.jsonl"), jsonOf(rows)), seed);
        if (QTest::currentTestFailed()) return;
    }
}

void TestRoundTrip::xlsx()
{
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("t.xlsx"));
    for (quint32 seed = 1; seed <= 40; ++seed) {
        Rows rows = TableMaker(seed).table();
        // XML makes LF of CR, and the writer escapes neither CR nor what looks like an escape.
        for (Row& row : rows)
            for (QByteArray& cell : row)
                cell.replace('\r', "").replace("_x000A_", "");
        writeTextWorkbook(path, rows);
        check(rows, path, seed);
        if (QTest::currentTestFailed()) return;
    }
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
