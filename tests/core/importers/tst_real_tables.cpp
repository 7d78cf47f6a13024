// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/import_support.h"
#include "tests/support/temp_files.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace headroom;
using namespace headroom::test;

namespace {

QString sample(const char* name)
{
    return sourceFile(QStringLiteral("resources/sample/")) + QLatin1String(name);
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

std::size_t countEnding(const std::vector<std::string>& rows, const std::string& end)
{
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const std::string& row) { return row.ends_with(end); }));
}

} // namespace

class TestRealTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speech();
    void handSigns();
    void spokenDigits();
    void wholeSpeechTable();
};

// Counts by Python's csv module.
void TestRealTables::speech()
{
    ImportOptions options;
    options.key = "path";
    options.label = "reference";
    options.predictions = {"hypothesis"};
    options.runColumn = "system";
    options.missingIn = {{"hypothesis", "-1"}};
    TestImport test;
    test.runFile(sample("speech/asr_es_1500.csv"), options, TaskType::Transcription);
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(test.batch.rows.size(), std::size_t{4'500});
    std::set<std::string> keys;
    std::size_t missing = 0;
    const auto& columns = test.batch.spec.columns;
    const auto place = std::find_if(columns.begin(), columns.end(),
                                    [](const ColumnSpec& c) { return c.role == ColumnRole::Prediction; }) -
                       columns.begin();
    for (const std::string& row : test.batch.rows) {
        keys.insert(row.substr(0, row.find('@')));
        missing += QString::fromStdString(row.substr(row.find(": ") + 2)).split(QLatin1Char('|'))[place] ==
                   QStringLiteral("-");
    }
    QCOMPARE(keys.size(), std::size_t{1'500});
    QCOMPARE(missing, std::size_t{304});
}

void TestRealTables::handSigns()
{
    ImportOptions options;
    options.media = "file";
    options.label = "label";
    options.predictions = {"knn_prediction:knn", "svm_prediction:svm"};
    options.scores = {"knn_score", "svm_score"};
    TestImport test;
    test.runFile(sample("hand_signs/hand_signs.csv"), options, TaskType::Classification);
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(shown(test.fields()), QStringLiteral("brightness:real sharpness:real"));
    QCOMPARE(test.batch.rows.size(), std::size_t{2'062});
    QVERIFY(shown(test.batch.rows.front()).startsWith(QStringLiteral("0/IMG_1118.JPG: T0/IMG_1118.JPG|T0|T0|R0.2")));
}

void TestRealTables::spokenDigits()
{
    TestImport test;
    test.runFile(sample("spoken_digits/spoken_digits.csv"), {}, TaskType::Classification);
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(test.batch.rows.size(), std::size_t{300});
    QCOMPARE(shown(test.fields()),
             QStringLiteral("speaker:text gender:text accent:text duration_s:real loudness_dbfs:real take:int"));
    QCOMPARE(
        shown(test.batch.rows.front()),
        QStringLiteral("recordings/0_george_0.wav: Trecordings/0_george_0.wav|T0|T0|R0.183|Tgeorge|Tmale|TGRC/Greek|"
                       "R0.29799999999999999|R-21.02|I0"));
}

void TestRealTables::wholeSpeechTable()
{
    ImportOptions options;
    options.label = "reference";
    options.predictions = {"hypothesis:whisper"};
    TestImport test;
    test.runFile(testData(QStringLiteral("speech_es/whisper_large_v2.tsv")), options, TaskType::Transcription);
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(test.batch.rows.size(), std::size_t{26'151});
    QCOMPARE(countEnding(test.batch.rows, "|T"), std::size_t{2}); // empty, and answers
    QCOMPARE(countEnding(test.batch.rows, "|-"), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestRealTables)
#include "tst_real_tables.moc"
