// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"
#include "core/metrics/confusion.h"
#include "core/metrics/error_table.h"
#include "tests/core/metrics/dataset_builder.h"
#include "tests/core/metrics/delimited_rows.h"
#include "tests/support/temp_files.h"

#include <QtTest>

#include <memory>

using namespace headroom;
using namespace headroom::test;

// 2,062 photos of hand signs and two models (resources/sample/hand_signs). Expected figures: scikit-learn 1.2.
class TestHandSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rightOfEachModel();
    void confusionOfBoth();
    void figuresPerClass();
    void fixedAndBroken();
    void olderModelAsBaseline();

private:
    Confusion confusionOf(std::size_t run);

    std::unique_ptr<Dataset> m_dataset;
    Evaluation m_knn;
    Evaluation m_svm;
};

void TestHandSigns::initTestCase()
{
    auto columns = readColumns(sourcePath("resources/sample/hand_signs/hand_signs.csv"), ',');
    DatasetBuilder builder;
    builder.reference(columns["label"]).run("knn", columns["knn_prediction"]).run("svm", columns["svm_prediction"]);
    m_dataset = std::make_unique<Dataset>(builder.build());
    m_knn = evaluate(*m_dataset, 0).value();
    m_svm = evaluate(*m_dataset, 1).value();
}

Confusion TestHandSigns::confusionOf(std::size_t run)
{
    const auto& reference = std::get<ClassLabels>(m_dataset->contents().reference.labels);
    const auto& prediction = std::get<ClassLabels>(m_dataset->run(run).value()->predictions);
    return confusion(reference.codes, prediction.codes, m_knn.evaluated, 10);
}

void TestHandSigns::rightOfEachModel()
{
    QCOMPARE(m_knn.evaluated.count(), std::size_t{2062});
    QCOMPARE(m_knn.correct.count(), std::size_t{1586});
    QCOMPARE(m_svm.correct.count(), std::size_t{1883});
}

void TestHandSigns::confusionOfBoth()
{
    // The table is sorted by label, so that classes are in the order 0–9.
    const std::vector<std::uint64_t> knn{203, 0, 2,  0,  0,  0, 0,  0, 0,  0, 4,  182, 17, 0, 1, 0, 0, 2, 0,  0, 1,  17,
                                         140, 2, 3,  0,  39, 4, 0,  0, 0,  0, 23, 174, 1,  5, 1, 1, 0, 1, 0,  4, 8,  2,
                                         132, 3, 31, 19, 8,  0, 0,  0, 0,  5, 3,  195, 0,  0, 3, 1, 0, 0, 37, 0, 37, 0,
                                         128, 4, 1,  0,  0,  0, 18, 0, 36, 0, 27, 118, 7,  0, 0, 2, 6, 0, 32, 0, 8,  14,
                                         138, 8, 0,  1,  0,  1, 13, 2, 2,  2, 7,  176};
    const std::vector<std::uint64_t> svm{203, 0,  1,  0, 0, 0, 0, 0, 1, 0, 3,  194, 7,  1, 0, 0, 0, 0, 1, 0, 0,  4,
                                         186, 4,  0,  0, 9, 3, 0, 0, 0, 0, 8,  195, 0,  1, 0, 1, 0, 1, 0, 0, 0,  0,
                                         180, 2,  11, 8, 6, 0, 0, 0, 0, 2, 1,  203, 0,  0, 0, 1, 0, 0, 9, 0, 10, 0,
                                         178, 10, 0,  0, 0, 0, 3, 0, 9, 0, 12, 172, 10, 0, 0, 0, 0, 0, 5, 0, 0,  13,
                                         182, 8,  0,  0, 0, 2, 2, 0, 0, 0, 10, 190};
    QCOMPARE(confusionOf(0).counts, knn);
    QCOMPARE(confusionOf(1).counts, svm);
}

void TestHandSigns::figuresPerClass()
{
    const ClassReport report = classReport(confusionOf(0));
    const std::vector<double> f1{0.983051, 0.883495, 0.612691, 0.892308, 0.567742,
                                 0.946602, 0.577878, 0.637838, 0.741935, 0.902564};
    for (std::size_t i = 0; i < f1.size(); ++i)
        QCOMPARE(QString::number(*report.classes[i].f1, 'f', 6), QString::number(f1[i], 'f', 6));
    QCOMPARE(*report.macroF1, 0.7746104556821363);
    QCOMPARE(*report.balancedAccuracy, 0.7695100696061864);
    QCOMPARE(*report.macroPrecision, 0.7875310251732119);
    QCOMPARE(report.classes[4].support, std::uint64_t{207});
}

void TestHandSigns::fixedAndBroken()
{
    const Comparison comparison =
        compareRuns(*m_dataset, m_knn, m_svm, ItemSet(2062, true), Metric::Accuracy, {RowsBy::Kind::Class, 0}).value();
    QCOMPARE(comparison.overall.bothRight, std::uint64_t{1555});
    QCOMPARE(comparison.overall.fixed, std::uint64_t{328});
    QCOMPARE(comparison.overall.broken, std::uint64_t{31});
    QCOMPARE(comparison.overall.bothWrong, std::uint64_t{148});
    QCOMPARE(comparison.fixed.count(), std::size_t{328});
    QCOMPARE(*comparison.overall.change.value, (1883.0 - 1586.0) / 2062);
    QCOMPARE(*comparison.overall.pValue, 9.723298431400975e-64); // scipy 1.10, binomtest(31, 359)

    std::uint64_t fixed = 0;
    double gains = 0;
    for (const ComparisonRow& row : comparison.rows) {
        fixed += row.fixed;
        gains += *row.realisedGain.value;
    }
    QCOMPARE(fixed, std::uint64_t{328}); // classes don't overlap
    QCOMPARE(gains, *comparison.overall.change.value);
}

void TestHandSigns::olderModelAsBaseline()
{
    ErrorTableOptions options;
    options.by.kind = RowsBy::Kind::Class;
    options.baseline.kind = Baseline::Kind::Run;
    options.baseline.run = &m_svm;
    const ErrorTable table = errorTable(*m_dataset, m_knn, ItemSet(2062, true), options).value();
    QCOMPARE(*table.overall.gap.value, 297.0 / 2062);
    QCOMPARE(*table.rows[4].gap.value, (180.0 - 132.0) / 207);
    QCOMPARE(*table.rows[4].potentialGain.value, (180.0 - 132.0) / 207 * (207.0 / 2062));
}

QTEST_APPLESS_MAIN(TestHandSigns)
#include "tst_hand_signs.moc"
