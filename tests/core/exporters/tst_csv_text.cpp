// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/csv_text.h"

#include <QTest>

using namespace headroom;

namespace {

std::string cell(std::string_view text)
{
    std::string out;
    appendCsvCell(out, text);
    return out;
}

} // namespace

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machineCells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("plain") << QByteArray("car noise") << QByteArray("car noise");
        QTest::newRow("empty text is an answer") << QByteArray("") << QByteArray("\"\"");
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
        QTest::newRow("line breaks") << QByteArray("a\r\nb") << QByteArray("\"a\r\nb\"");
        QTest::newRow("outer space") << QByteArray(" a") << QByteArray("\" a\"");
        QTest::newRow("formula stays as it is") << QByteArray("=1+1") << QByteArray("=1+1");
        QTest::newRow("bytes stay as they are") << QByteArray("\xc3\xa4\x01") << QByteArray("\xc3\xa4\x01");
    }
    void machineCells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, csv);
        QCOMPARE(QByteArray::fromStdString(cell(text.toStdString())), csv);
    }

    void formulaStartersAreDefused()
    {
        // The list of the OWASP page "CSV Injection".
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
            QCOMPARE(defusedText(text), std::string("'") + text);
    }
    void otherTextsAreNotTouched()
    {
        for (const char* text : {"", "a=b", "1-2", " =1", "'=1", "–1", "mail@example.org"})
            QCOMPARE(defusedText(text), std::string(text));
    }
};

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_csv_text.moc"
