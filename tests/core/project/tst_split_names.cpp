// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/spellings.h"

#include <QTest>

using namespace headroom;

class TestSplitNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<char>("separator");
        QTest::addColumn<QString>("names"); // each in < >
        QTest::newRow("usual separators") << QByteArray(" a b;c|d ;; ") << '\0' << QStringLiteral("<a b><c><d>");
        QTest::newRow("own separator") << QByteArray("a;b\tc") << '\t' << QStringLiteral("<a;b><c>");
        QTest::newRow("empty") << QByteArray() << '\0' << QString();
        QTest::newRow("JSON array") << QByteArray("[\"a;b\", \" c \", \"\", \"\\u00e9\\\"\"]") << '\0'
                                    << QStringLiteral("<a;b><c><é\">");
        QTest::newRow("empty JSON array") << QByteArray("[]") << ';' << QString();
        QTest::newRow("array of numbers is text") << QByteArray("[1;2]") << '\0' << QStringLiteral("<[1><2]>");
        QTest::newRow("mixed array is text") << QByteArray("[\"a\",1]") << '\0' << QStringLiteral("<[\"a\",1]>");
        QTest::newRow("brackets are no array") << QByteArray("[a]") << '\0' << QStringLiteral("<[a]>");
    }
    void parts()
    {
        QFETCH(QByteArray, cell);
        QFETCH(char, separator);
        QFETCH(QString, names);
        QString found;
        for (const std::string& name : splitNames(cell.toStdString(), separator))
            found += u'<' + QString::fromStdString(name) + u'>';
        QCOMPARE(found, names);
    }
};

QTEST_APPLESS_MAIN(TestSplitNames)
#include "tst_split_names.moc"
