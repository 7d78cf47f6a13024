// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_reports.h"
#include "tests/core/report/golden_file.h"
#include "tests/core/report/report_models.h"
#include "tests/support/temp_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

QJsonObject json(const ReportModel& model)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(toJson(model), &error);
    if (error.error != QJsonParseError::NoError) qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

QString at(const char* key)
{
    return QString::fromLatin1(key);
}

} // namespace

class TestPlainReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approved_data()
    {
        QTest::addColumn<QByteArray>("made");
        QTest::newRow("course.md") << toMarkdown(courseModel());
        QTest::newRow("course.csv") << toCsv(courseModel());
        QTest::newRow("course.json") << toJson(courseModel());
    }
    void approved()
    {
        QFETCH(QByteArray, made);
        const QString difference = differenceFromGolden(made, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void jsonHasTheKeysOfTheContract()
    {
        const QJsonObject report = json(courseModel());
        for (const char* key : {"run", "evaluated", "errors", "accuracy", "accuracy_ci", "hlp", "hlp_basis", "left_out",
                                "tags", "untagged_errors", "confusion", "per_class", "macro_f1", "compare"})
            QVERIFY2(report.contains(at(key)), key);
        const QJsonObject tag = report[at("tags")].toArray().first().toObject();
        for (const char* key : {"name",
                                "kind",
                                "n",
                                "errors",
                                "share_of_data",
                                "share_of_errors",
                                "error_rate",
                                "accuracy",
                                "accuracy_ci",
                                "basis",
                                "reviewed_errors",
                                "reviewed_right",
                                "hlp",
                                "hlp_basis",
                                "hlp_n",
                                "hlp_ci",
                                "gap",
                                "gap_ci",
                                "potential_gain",
                                "potential_gain_ci",
                                "ease",
                                "importance",
                                "priority"})
            QVERIFY2(tag.contains(at(key)), key);
        QCOMPARE(tag[at("share_of_data")].toDouble(), 0.6);
        QVERIFY(std::abs(tag[at("potential_gain")].toDouble() - 0.006) < 1e-12); // course notes: 0.60 points
        // Course notes: TP 68, FN 18, FP 9 → precision 88.3 %, recall 79.1 %, F1 83.4 %.
        const QJsonObject defect = report[at("per_class")].toArray()[1].toObject();
        QCOMPARE(qRound(defect[at("precision")].toDouble() * 1000), 883);
        QCOMPARE(qRound(defect[at("recall")].toDouble() * 1000), 791);
        QCOMPARE(qRound(defect[at("f1")].toDouble() * 1000), 834);
    }
    void undefinedIsNullAndEmpty()
    {
        const QJsonObject report = json(emptyModel());
        for (const char* key : {"accuracy", "accuracy_ci", "hlp", "hlp_basis", "gap", "potential_gain"})
            QVERIFY2(report[at(key)].isNull(), key);
        const QByteArray line = toCsv(emptyModel()).split('\n')[1];
        QVERIFY2(line.startsWith("all,,0,0,,,,,,,,,,,,known,"), line.constData());
        QVERIFY(!toCsv(emptyModel()).contains("nan"));
        QVERIFY(toMarkdown(emptyModel()).contains("—"));
    }

    void csvIsDefusedAndSquare()
    {
        for (const char* text : {"=HYPERLINK(\"http://x\")", "+1x", "-1x", "@x", "\tx", "\rx"}) {
            QByteArray table = toCsv(modelFullOf(text));
            QVERIFY(table.contains(QByteArray("'") + text[0]));
            for (QByteArray cell : table.replace('\n', ',').split(',')) {
                if (cell.startsWith('"')) cell.remove(0, 1);
                bool isNumber = false;
                cell.toDouble(&isNumber);
                QVERIFY2(isNumber || !cell.startsWith(text[0]), cell.constData());
            }
        }
        const QList<QByteArray> lines = toCsv(courseModel()).trimmed().split('\n');
        for (const QByteArray& line : lines)
            QCOMPARE(line.count(','), lines.first().count(','));
        QVERIFY(!toCsv(courseModel()).startsWith("\xef\xbb\xbf"));
    }

    void markdownTablesAreSquareWhateverIsInThem()
    {
        const QList<QByteArray> strings = readFile(testData(QStringLiteral("naughty_strings/blns.txt"))).split('\n');
        for (const QByteArray& text : strings) {
            if (text.isEmpty() || text.startsWith('#')) continue;
            qsizetype columns = 0;
            for (QByteArray line : toMarkdown(modelFullOf(text.toStdString())).split('\n')) {
                line.replace("\\\\", "").replace("\\|", "");
                const qsizetype bars = line.startsWith("| ") || line.startsWith("|-") ? line.count('|') : 0;
                if (bars > 0 && columns > 0) QVERIFY2(bars == columns, (text + " in " + line).constData());
                columns = bars;
                QVERIFY2(!line.contains('<'), line.constData());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPlainReports)
#include "tst_plain_reports.moc"
