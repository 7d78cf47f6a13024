// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/evaluation.h"
#include "core/metrics/numeric.h"
#include "tests/core/metrics/dataset_builder.h"

#include <QtTest>

#include <cmath>

using namespace headroom;
using namespace headroom::test;

class TestNumeric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The example of scikit-learn's documentation of mean_absolute_error and r2_score, computed with 1.2.
    void documentedExample();
    void onlyTheItemsCount();
    void equalReferencesHaveNoR2();
    void nothingIsUndefined();
    void errorsByTolerance();
};

void TestNumeric::documentedExample()
{
    const std::vector<double> references{3, -0.5, 2, 7};
    const std::vector<double> residuals{-0.5, 0.5, 0, 1};
    const NumericFigures figures = numericFigures(residuals, references, ItemSet(4, true));
    QCOMPARE(figures.n, std::size_t{4});
    QCOMPARE(*figures.mae, 0.5);
    QCOMPARE(*figures.rmse, 0.6123724356957945);
    QCOMPARE(*figures.r2, 0.9486081370449679);
}

void TestNumeric::onlyTheItemsCount()
{
    const std::vector<double> references{3, std::nan(""), 2};
    const std::vector<double> residuals{-1, std::nan(""), 3};
    ItemSet items(3, true);
    items.remove(1);
    const NumericFigures figures = numericFigures(residuals, references, items);
    QCOMPARE(figures.n, std::size_t{2});
    QCOMPARE(*figures.mae, 2.0);
    QCOMPARE(*figures.rmse, std::sqrt(5.0));
    QCOMPARE(*figures.r2, 1 - 10 / 0.5);
}

void TestNumeric::equalReferencesHaveNoR2()
{
    const std::vector<double> references{0.1, 0.1, 0.1};
    const std::vector<double> residuals{0, 1, 2};
    const NumericFigures figures = numericFigures(residuals, references, ItemSet(3, true));
    QVERIFY(!figures.r2);
    QCOMPARE(*figures.mae, 1.0);
}

void TestNumeric::nothingIsUndefined()
{
    const NumericFigures figures = numericFigures({}, {}, ItemSet());
    QVERIFY(!figures.mae && !figures.rmse && !figures.r2);
}

void TestNumeric::errorsByTolerance()
{
    DatasetBuilder builder(TaskType::Numeric);
    builder.reference({"1", "2", "3", "4", kNone}).run("model", {"1.5", "1.4", "3", kNone, "5"});
    builder.contents().settings.tolerance = 0.5;
    Dataset dataset = builder.build();
    const Result<Evaluation> evaluation = evaluate(dataset, 0);
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation.value().evaluated.toVector(), (std::vector<ExampleIndex>{0, 1, 2}));
    QCOMPARE(evaluation.value().errors.toVector(), (std::vector<ExampleIndex>{1}));
    QCOMPARE(evaluation.value().residuals[0], 0.5);
    QVERIFY(std::isnan(evaluation.value().residuals[3]));
}

QTEST_APPLESS_MAIN(TestNumeric)
#include "tst_numeric.moc"
