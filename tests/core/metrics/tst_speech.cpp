// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_table.h"
#include "tests/core/metrics/dataset_builder.h"
#include "tests/core/metrics/delimited_rows.h"
#include "tests/support/temp_files.h"

#include <QtTest>

#include <memory>

using namespace headroom;
using namespace headroom::test;

// 26,151 Spanish clips as Whisper Large-v2 understood them (tests/data/speech_es). Expected figures: pandas 1.5 and a
// word-by-word Levenshtein table.
class TestSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void overall();
    void byField_data();
    void byField();

private:
    std::unique_ptr<Dataset> m_dataset;
    Evaluation m_evaluation;
};

void TestSpeech::initTestCase()
{
    auto columns = readColumns(sourcePath("tests/data/speech_es/whisper_large_v2.tsv"), '\t');
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference(columns["reference"]).run("whisper", columns["hypothesis"]);
    builder.field("accent", columns["accent"]).field("gender", columns["gender"]);
    m_dataset = std::make_unique<Dataset>(builder.build());
    m_evaluation = evaluate(*m_dataset, 0).value();
}

void TestSpeech::overall()
{
    const ErrorTable table = errorTable(*m_dataset, m_evaluation, ItemSet(26151, true), {}).value();
    QCOMPARE(table.overall.n, std::uint64_t{26151});
    QCOMPARE(table.overall.errors, std::uint64_t{7437});
    QCOMPARE(QString::number(*table.words->wordErrorRate.value, 'f', 6), QStringLiteral("0.049521"));
    QCOMPARE(QString::number(*table.words->meanWordErrorRate, 'f', 6), QStringLiteral("0.084190"));
    QCOMPARE(QString::number(*table.words->sentenceErrorRate.value * 100, 'f', 4), QStringLiteral("28.4387"));
    QCOMPARE(*table.overall.accuracy.value, 1 - *table.words->wordErrorRate.value);
}

void TestSpeech::byField_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("accent") << 0 << QStringList{QStringLiteral("accent=andino 2016 0.057479/668"),
                                                QStringLiteral("accent=canario 2044 0.049961/595"),
                                                QStringLiteral("accent=caribe 1537 0.057498/493"),
                                                QStringLiteral("accent=central 5409 0.050993/1565"),
                                                QStringLiteral("accent=chileno 5207 0.045357/1374"),
                                                QStringLiteral("accent=es_centro 1958 0.050543/542"),
                                                QStringLiteral("accent=es_norte 3610 0.044299/927"),
                                                QStringLiteral("accent=es_sur 1456 0.058999/495"),
                                                QStringLiteral("accent=rioplatense 2914 0.044837/778")};
    QTest::newRow("gender") << 1
                            << QStringList{QStringLiteral("gender=female 16822 0.050522/4829"),
                                           QStringLiteral("gender=male 9329 0.047725/2608")};
}

void TestSpeech::byField()
{
    QFETCH(int, field);
    QFETCH(QStringList, expected);
    ErrorTableOptions options;
    options.by = {RowsBy::Kind::Field, static_cast<std::size_t>(field)};
    QStringList rows;
    const ErrorTable table = errorTable(*m_dataset, m_evaluation, ItemSet(26151, true), options).value();
    for (const ErrorRow& row : table.rows)
        rows << QStringLiteral("%1 %2 %3/%4")
                    .arg(QString::fromStdString(row.name))
                    .arg(row.n)
                    .arg(*row.errorRate, 0, 'f', 6)
                    .arg(row.errors);
    QCOMPARE(rows, expected);
}

QTEST_APPLESS_MAIN(TestSpeech)
#include "tst_speech.moc"
