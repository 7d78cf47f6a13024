// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_table.h"
#include "tests/core/metrics/dataset_builder.h"
#include "tests/core/metrics/delimited_rows.h"
#include "tests/support/temp_files.h"

#include <QtTest>

#include <memory>

using namespace headroom;
using namespace headroom::test;

// 300 spoken digits (resources/sample/spoken_digits). Expected counts: pandas 1.5.
class TestSpokenDigits : public QObject
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

void TestSpokenDigits::initTestCase()
{
    auto columns = readColumns(sourcePath("resources/sample/spoken_digits/spoken_digits.csv"), ',');
    DatasetBuilder builder;
    builder.reference(columns["label"]).run("svm", columns["prediction"]);
    builder.field("speaker", columns["speaker"]).field("accent", columns["accent"]);
    m_dataset = std::make_unique<Dataset>(builder.build());
    m_evaluation = evaluate(*m_dataset, 0).value();
}

void TestSpokenDigits::overall()
{
    const ErrorTable table = errorTable(*m_dataset, m_evaluation, ItemSet(300, true), {}).value();
    QCOMPARE(table.overall.n, std::uint64_t{300});
    QCOMPARE(table.overall.errors, std::uint64_t{79});
    QCOMPARE(*table.overall.accuracy.value, 221.0 / 300);
}

void TestSpokenDigits::byField_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("expected");
    QTest::newRow("speaker") << 0
                             << QStringLiteral("speaker=george 28/50, speaker=jackson 41/50, speaker=lucas 35/50, "
                                               "speaker=nicolas 29/50, speaker=theo 46/50, speaker=yweweler 42/50");
    QTest::newRow("accent") << 1
                            << QStringLiteral("accent=BEL/French 29/50, accent=DEU/German 77/100, "
                                              "accent=GRC/Greek 28/50, accent=USA/neutral 87/100");
}

void TestSpokenDigits::byField()
{
    QFETCH(int, field);
    QFETCH(QString, expected);
    ErrorTableOptions options;
    options.by = {RowsBy::Kind::Field, static_cast<std::size_t>(field)};
    QStringList rows;
    const ErrorTable table = errorTable(*m_dataset, m_evaluation, ItemSet(300, true), options).value();
    for (const ErrorRow& row : table.rows)
        rows << QStringLiteral("%1 %2/%3").arg(QString::fromStdString(row.name)).arg(row.n - row.errors).arg(row.n);
    QCOMPARE(rows.join(QStringLiteral(", ")), expected);
}

QTEST_APPLESS_MAIN(TestSpokenDigits)
#include "tst_spoken_digits.moc"
