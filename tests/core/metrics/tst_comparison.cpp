// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"
#include "tests/core/metrics/dataset_builder.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

Comparison compared(DatasetBuilder& builder, Metric metric = Metric::Accuracy)
{
    Dataset dataset = builder.build();
    const Evaluation before = evaluate(dataset, 0).value();
    const Evaluation after = evaluate(dataset, 1).value();
    return compareRuns(dataset, before, after, ItemSet(dataset.size(), true), metric, {}).value();
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourOutcomes();
    void perTag();
    void onlyWhatBothEvaluate();
    void words();
    void nothingShared();
};

void TestComparison::fourOutcomes()
{
    DatasetBuilder builder;
    builder.reference(Texts(6, "a"))
        .run("old", {"a", "a", "b", "b", "b", "b"})
        .run("new", {"a", "b", "a", "a", "a", "c"});
    const Comparison comparison = compared(builder);
    const ComparisonRow& all = comparison.overall;
    QCOMPARE(all.bothRight, std::uint64_t{1});
    QCOMPARE(all.broken, std::uint64_t{1});
    QCOMPARE(all.fixed, std::uint64_t{3});
    QCOMPARE(all.bothWrong, std::uint64_t{1});
    QCOMPARE(comparison.fixed.toVector(), (std::vector<ExampleIndex>{2, 3, 4}));
    QCOMPARE(comparison.broken.toVector(), (std::vector<ExampleIndex>{1}));
    QCOMPARE(*all.accuracyBefore, 2.0 / 6);
    QCOMPARE(*all.accuracyAfter, 4.0 / 6);
    QCOMPARE(all.change, pairedDifference({1, 3, 1, 1}));
    QCOMPARE(*all.pValue, 0.625); // scipy 1.10: binomtest(1, 4)
}

void TestComparison::perTag()
{
    DatasetBuilder builder;
    builder.reference(Texts(6, "a"))
        .run("old", {"a", "a", "b", "b", "b", "b"})
        .run("new", {"a", "b", "a", "a", "a", "c"});
    builder.tag("t", TagKind::Hand, {1, 2, 3}).tag("empty", TagKind::Imported, {});
    const Comparison comparison = compared(builder);
    const ComparisonRow& row = comparison.rows.at(0);
    QCOMPARE(row.n, std::uint64_t{3});
    QCOMPARE(row.fixed, std::uint64_t{2});
    QCOMPARE(row.broken, std::uint64_t{1});
    QCOMPARE(*row.change.value, 1.0 / 3);
    QCOMPARE(*row.realisedGain.value, 1.0 / 3 * 0.5);
    const ComparisonRow& empty = comparison.rows.at(1);
    QVERIFY(!empty.change.value && !empty.realisedGain.interval && !empty.pValue && !empty.accuracyAfter);
}

void TestComparison::onlyWhatBothEvaluate()
{
    DatasetBuilder builder;
    builder.reference({"a", "a", kNone, "a"}).run("old", {"a", kNone, "a", "b"}).run("new", {"a", "a", "a", kNone});
    const Comparison comparison = compared(builder);
    QCOMPARE(comparison.overall.n, std::uint64_t{1});
    QCOMPARE(*comparison.overall.accuracyBefore, 1.0);
}

void TestComparison::words()
{
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference({"a b c d", "a b c", "a b c"})
        .run("old", {"a b", "a b c", "x y z"})
        .run("new", {"a b c", "a b", "a b c"});
    const Comparison comparison = compared(builder, Metric::Word);
    QCOMPARE(*comparison.overall.accuracyBefore, 0.5);
    QCOMPARE(*comparison.overall.accuracyAfter, 0.8);
    QCOMPARE(*comparison.overall.change.value, 0.3);
    QCOMPARE(comparison.overall.change, ratioEstimate({3, 3, 10, 1 + 1 + 9, 4 - 3 + 9, 16 + 9 + 9}));
    QCOMPARE(comparison.overall.fixed, std::uint64_t{1});
    QCOMPARE(comparison.overall.broken, std::uint64_t{1});
    QCOMPARE(*compared(builder, Metric::Sentence).overall.change.value, 0.0);
}

void TestComparison::nothingShared()
{
    DatasetBuilder builder;
    builder.reference({"a", "a"}).run("old", {"a", kNone}).run("new", {kNone, "a"});
    const ComparisonRow row = compared(builder).overall;
    QCOMPARE(row.n, std::uint64_t{0});
    QVERIFY(!row.change.value && !row.accuracyBefore && !row.pValue);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
