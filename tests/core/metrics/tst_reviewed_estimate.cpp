// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_table.h"
#include "core/metrics/reviewed_estimate.h"
#include "tests/core/metrics/dataset_builder.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace headroom;
using namespace headroom::test;

namespace {

void compareClose(double actual, double expected, double tolerance)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance,
             qPrintable(QStringLiteral("%1, expected %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

void compareInterval(const Figure& figure, double low, double high)
{
    QVERIFY(figure.interval);
    compareClose(figure.interval->low, low, 1e-9);
    compareClose(figure.interval->high, high, 1e-9);
}

bool holds(const Figure& figure, double truth)
{
    return figure.interval && figure.interval->low <= truth && truth <= figure.interval->high;
}

/// 40 examples, the first 10 wrong. "car" is on 0–4 (errors) and 10–15 (right), by hand.
DatasetBuilder tenErrors()
{
    DatasetBuilder builder;
    builder.reference(Texts(40, "a"));
    Texts predictions(40, "a");
    std::fill_n(predictions.begin(), 10, std::string("b"));
    builder.run("model", predictions);
    builder.tag("car", TagKind::Hand, {0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 15});
    builder.tagHlp("car", "accuracy", 0.9);
    return builder;
}

ErrorTable tableOf(DatasetBuilder& builder, std::vector<SampleEvidence> samples = {})
{
    Dataset dataset = builder.build();
    const Evaluation evaluation = evaluate(dataset, 0).value();
    ErrorTableOptions options;
    options.review = {dataset.contents().reviewed, std::move(samples), {}};
    return errorTable(dataset, evaluation, ItemSet(dataset.size(), true), options).value();
}

SampleEvidence drawn(std::vector<ExampleIndex> errors, std::vector<ExampleIndex> right, std::size_t size = 40)
{
    return {ItemSet(size, true), std::move(errors), std::move(right)};
}

} // namespace

class TestReviewedEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasByHand();
    void intervalsByHand();
    void partsKnownCompletely();
    void withoutReviewedRightExamples();
    void noTaggedRightExample();
    void intervalsCoverTheTruth_data();
    void intervalsCoverTheTruth();
    void wordIntervalsCoverTheTruth();

    void nothingReviewed();
    void reviewedSample();
    void notDrawnAtRandom();
    void everythingReviewedEqualsAnImportedTag();
    void everythingReviewedByWords();
    void untaggedAndNotReviewed();
    void wordsByHand();
};

void TestReviewedEstimate::formulasByHand()
{
    // metrics.md: p_e = 30/120, p_r = 5/100, E = 1000, N = 10000
    const ReviewedEstimate estimate = estimateByCount({1000, 0, 0, 120, 30}, {9000, 0, 0, 100, 5});
    compareClose(*estimate.shareOfErrors.value, 0.25, 1e-15);
    compareClose(*estimate.shareOfData.value, (1000 * 0.25 + 9000 * 0.05) / 10000, 1e-15);
    compareClose(*estimate.accuracy.value, 9000 * 0.05 / (1000 * 0.25 + 9000 * 0.05), 1e-15);
}

void TestReviewedEstimate::intervalsByHand()
{
    // Computed in Python from the formulas in reviewed_estimate.h.
    const ReviewedEstimate estimate = estimateByCount({1000, 0, 0, 120, 30}, {9000, 0, 0, 100, 5});
    compareInterval(estimate.shareOfData, 0.03975448545862186, 0.12037197612964401);
    compareInterval(estimate.shareOfErrors, 0.18448898934814859, 0.32937803876702354);
    compareInterval(estimate.accuracy, 0.4198579526189106, 0.8174148153510147);
}

void TestReviewedEstimate::partsKnownCompletely()
{
    // Of 100 errors 60 are known (30 tagged), of the other 40 ten were drawn (2 tagged): 30 + 40 · 0.2 = 38.
    const ReviewedEstimate estimate = estimateByCount({100, 60, 30, 10, 2}, {50, 50, 12, 0, 0});
    compareClose(*estimate.shareOfErrors.value, 0.38, 1e-15);
    compareClose(*estimate.shareOfData.value, 50.0 / 150, 1e-15);
    compareClose(*estimate.accuracy.value, 12.0 / 50, 1e-15);
}

void TestReviewedEstimate::withoutReviewedRightExamples()
{
    const ReviewedEstimate estimate = estimateByCount({1000, 0, 0, 120, 30}, {9000, 0, 0, 0, 0});
    compareClose(*estimate.shareOfErrors.value, 0.25, 1e-15);
    QCOMPARE(estimate.shareOfData, Figure{});
    QCOMPARE(estimate.accuracy, Figure{});
    // A scope without right examples needs none.
    const ReviewedEstimate allWrong = estimateByCount({1000, 0, 0, 120, 30}, {});
    compareClose(*allWrong.accuracy.value, 0, 0);
    compareClose(*allWrong.shareOfData.value, 0.25, 1e-15);
}

void TestReviewedEstimate::noTaggedRightExample()
{
    const ReviewedEstimate estimate = estimateByCount({1000, 0, 0, 120, 30}, {9000, 0, 0, 100, 0});
    QCOMPARE(*estimate.accuracy.value, 0.0);
    QCOMPARE(estimate.accuracy.interval->low, 0.0);
    QVERIFY(estimate.accuracy.interval->high > 0.1 && estimate.accuracy.interval->high < 0.9);
    // A tag that nobody has met yet has no accuracy, though a share of (about) nothing.
    const ReviewedEstimate unseen = estimateByCount({1000, 0, 0, 120, 0}, {9000, 0, 0, 100, 0});
    QVERIFY(!unseen.accuracy.value && !unseen.accuracy.interval);
    QCOMPARE(*unseen.shareOfData.value, 0.0);
    QVERIFY(unseen.shareOfData.interval->high > 0);
}

void TestReviewedEstimate::intervalsCoverTheTruth_data()
{
    QTest::addColumn<double>("shareOfErrors");
    QTest::addColumn<double>("shareOfRight");
    QTest::addColumn<int>("reviewed");
    QTest::newRow("common") << 0.4 << 0.2 << 100;
    QTest::newRow("usual") << 0.25 << 0.1 << 100;
    QTest::newRow("half reviewed") << 0.3 << 0.2 << 500;
}

void TestReviewedEstimate::intervalsCoverTheTruth()
{
    // 1,000 errors and 9,000 right examples, 2,000 draws. A normal interval of a rare tag covers a little less.
    QFETCH(double, shareOfErrors);
    QFETCH(double, shareOfRight);
    QFETCH(int, reviewed);
    std::mt19937_64 random(99);
    constexpr int kDraws = 2000;
    const auto drawTagged = [&](std::uint64_t size, double share) {
        auto tagged = static_cast<std::uint64_t>(static_cast<double>(size) * share);
        std::uint64_t met = 0;
        for (int i = 0; i < reviewed; ++i) { // without replacement
            if (random() % size-- < tagged) {
                --tagged;
                ++met;
            }
        }
        return met;
    };
    int data = 0;
    int errors = 0;
    int accuracy = 0;
    const auto looked = static_cast<std::uint64_t>(reviewed);
    const double taggedErrors = 1000 * shareOfErrors;
    const double taggedRight = 9000 * shareOfRight;
    for (int i = 0; i < kDraws; ++i) {
        const ReviewedEstimate estimate = estimateByCount({1000, 0, 0, looked, drawTagged(1000, shareOfErrors)},
                                                          {9000, 0, 0, looked, drawTagged(9000, shareOfRight)});
        data += holds(estimate.shareOfData, (taggedErrors + taggedRight) / 10000);
        errors += holds(estimate.shareOfErrors, shareOfErrors);
        accuracy += holds(estimate.accuracy, taggedRight / (taggedErrors + taggedRight));
    }
    for (const int covered : {data, errors, accuracy})
        QVERIFY2(covered > kDraws * 0.93 && covered <= kDraws, qPrintable(QString::number(covered)));
}

void TestReviewedEstimate::wordIntervalsCoverTheTruth()
{
    constexpr std::size_t kSize = 4000;
    std::mt19937_64 random(17);
    Evaluation evaluation;
    evaluation.edits.resize(kSize);
    evaluation.referenceWords.resize(kSize);
    ItemSet errors(kSize);
    ItemSet tag(kSize);
    for (ExampleIndex i = 0; i < kSize; ++i) {
        evaluation.referenceWords[i] = static_cast<std::uint32_t>(4 + random() % 12);
        if (i < kSize / 4) {
            errors.insert(i);
            evaluation.edits[i] = static_cast<std::uint32_t>(1 + random() % 4);
        }
        tag.set(i, random() % 100 < (i < kSize / 4 ? 40U : 20U));
    }
    evaluation.wordPlanes = WordPlanes(evaluation.edits, evaluation.referenceWords);
    const std::vector<const ItemSet*> groups{&tag};
    const WordSums truth = sumGroups(groups, ItemSet(kSize, true), evaluation.wordPlanes).front();
    const double accuracy = 1 - static_cast<double>(truth.edits) / static_cast<double>(truth.words);

    const ItemSet right = ~errors;
    const auto stratumOf = [&](const ItemSet& items) {
        std::vector<ExampleIndex> members = items.toVector();
        std::shuffle(members.begin(), members.end(), random);
        Stratum stratum{ItemSet(kSize), ItemSet(kSize), members.size(), 0, 150, true};
        for (std::size_t i = 0; i < stratum.sampleSize; ++i)
            stratum.sample.insert(members[i]);
        return stratum;
    };
    int covered = 0;
    double sum = 0;
    constexpr int kDraws = 500;
    for (int i = 0; i < kDraws; ++i) {
        const Stratum errorSample = stratumOf(errors);
        const Stratum rightSample = stratumOf(right);
        const auto tagged = [&](const Stratum& stratum) {
            return TaggedWordSums{{}, sumWords(groups, stratum.sample, evaluation).front()};
        };
        const ReviewedEstimate estimate =
            estimateByWords(wordStratum(errorSample, errors, evaluation), tagged(errorSample),
                            wordStratum(rightSample, right, evaluation), tagged(rightSample));
        covered += holds(estimate.accuracy, accuracy);
        sum += *estimate.accuracy.value;
    }
    QVERIFY2(covered > kDraws * 0.92, qPrintable(QString::number(covered)));
    compareClose(sum / kDraws, accuracy, 0.01); // hardly biased
}

void TestReviewedEstimate::nothingReviewed()
{
    DatasetBuilder builder = tenErrors();
    const ErrorTable table = tableOf(builder);
    const ErrorRow& row = table.rows.at(0);
    QCOMPARE(row.basis, RowBasis::Reviewed);
    QCOMPARE(row.n, std::uint64_t{11}); // as many bear the tag
    QCOMPARE(row.errors, std::uint64_t{5});
    QVERIFY(!row.shareOfErrors.value && !row.shareOfData.value && !row.accuracy.value && !row.errorRate && !row.lift);
    QVERIFY(row.baseline && !row.gap.value && !row.potentialGain.value);
    QVERIFY(!row.notRandom);
}

void TestReviewedEstimate::reviewedSample()
{
    DatasetBuilder builder = tenErrors();
    builder.reviewed({0, 1, 5, 6, 10, 20, 21, 22, 23, 24}).reviewed({9}); // 9 was not drawn
    const ErrorTable table = tableOf(builder, {drawn({0, 1, 5, 6}, {10, 20, 21, 22, 23, 24})});
    const ErrorRow& row = table.rows.at(0);
    QCOMPARE(row.reviewedErrors, std::uint64_t{4});
    QCOMPARE(row.reviewedRight, std::uint64_t{6});
    QVERIFY(!row.notRandom);
    QVERIFY(row.few);
    compareClose(*row.shareOfErrors.value, 0.5, 1e-15);
    compareClose(*row.shareOfData.value, (10 * 0.5 + 30 / 6.0) / 40, 1e-15);
    compareClose(*row.accuracy.value, 0.5, 1e-15);
    compareClose(*row.errorRate, 0.5, 1e-15);
    compareClose(*row.lift, 0.5 / 0.25, 1e-15);
    compareClose(*row.gap.value, 0.4, 1e-15);
    compareClose(*row.potentialGain.value, 0.4 * 0.25, 1e-15);
    compareClose(row.gap.interval->low, 0.9 - row.accuracy.interval->high, 1e-15);
    QCOMPARE(table.review.reviewedErrors, std::uint64_t{5});
    QCOMPARE(table.review.reviewedRight, std::uint64_t{6});
}

void TestReviewedEstimate::notDrawnAtRandom()
{
    DatasetBuilder builder = tenErrors();
    builder.reviewed({0, 1, 20, 21});
    const ErrorRow row = tableOf(builder).rows.at(0);
    QVERIFY(row.notRandom);
    compareClose(*row.shareOfErrors.value, 1.0, 1e-15);
    compareClose(*row.shareOfData.value, 0.25, 1e-15);
}

void TestReviewedEstimate::everythingReviewedEqualsAnImportedTag()
{
    DatasetBuilder builder = tenErrors();
    builder.reviewed(range(0, 40)).tag("same", TagKind::Imported, {0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 15});
    builder.tagHlp("same", "accuracy", 0.9);
    const ErrorTable table = tableOf(builder, {drawn({0, 1}, {20})});
    const ErrorRow& hand = table.rows.at(0);
    const ErrorRow& imported = table.rows.at(1);
    QCOMPARE(hand.basis, RowBasis::Known);
    QCOMPARE(hand.reviewedErrors, std::uint64_t{10});
    QCOMPARE(hand.shareOfData, imported.shareOfData);
    QCOMPARE(hand.shareOfErrors, imported.shareOfErrors);
    QCOMPARE(hand.accuracy, imported.accuracy);
    QCOMPARE(hand.lift, imported.lift);
    QCOMPARE(hand.gap, imported.gap);
    QCOMPARE(hand.potentialGain, imported.potentialGain);
}

void TestReviewedEstimate::everythingReviewedByWords()
{
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference({"a b", "c d e", "f", "g h"}).run("model", {"a x", "c d e", "f", "y"});
    builder.tag("hand", TagKind::Hand, {0, 1}).tag("imported", TagKind::Imported, {0, 1}).reviewed(range(0, 4));
    const ErrorTable table = tableOf(builder);
    QCOMPARE(table.rows.at(0).accuracy, table.rows.at(1).accuracy);
    QCOMPARE(*table.rows.at(0).accuracy.value, 0.8);
    QCOMPARE(table.rows.at(0).shareOfErrors, table.rows.at(1).shareOfErrors);
}

void TestReviewedEstimate::untaggedAndNotReviewed()
{
    DatasetBuilder builder = tenErrors();
    builder.tag("rule", TagKind::Rule, {6}).reviewed({0, 5, 6, 7, 20});
    const ErrorTable table = tableOf(builder, {drawn({0, 5, 6, 7}, {20})});
    const ErrorRow& untagged = *table.untaggedErrors;
    QCOMPARE(untagged.kind, RowKind::UntaggedErrors);
    QCOMPARE(untagged.n, std::uint64_t{2}); // 5 and 7
    QCOMPARE(untagged.errors, std::uint64_t{2});
    compareClose(*untagged.shareOfErrors.value, 0.5, 1e-15);
    QVERIFY(!untagged.accuracy.value && !untagged.shareOfData.value);
    QCOMPARE(table.review.untaggedErrors, std::uint64_t{2});

    const ErrorRow& rest = *table.notReviewed;
    QCOMPARE(rest.n, std::uint64_t{35});
    QCOMPARE(rest.errors, std::uint64_t{6});
    compareClose(*rest.shareOfErrors.value, 0.6, 1e-15);
}

void TestReviewedEstimate::wordsByHand()
{
    // Errors: 0 (2 edits of 4 words), 1 (1 of 3), 2 (3 of 5), 3 (1 of 2); right: 4 (6 words), 5 (2), 6 (4).
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference({"a b c d", "a b c", "a b c d e", "a b", "a b c d e f", "a b", "a b c d"})
        .run("model", {"a b", "a b", "a b", "a", "a b c d e f", "a b", "a b c d"});
    builder.tag("car", TagKind::Hand, {0, 4}).reviewed({0, 1, 4, 5});
    const ErrorTable table = tableOf(builder, {drawn({0, 1}, {4, 5}, 7)});
    const ErrorRow& row = table.rows.at(0);
    // edits 7 · 2/3; words 14 · 4/7 among errors and 12 · 6/8 among right ones
    const double edits = 7 * 2.0 / 3;
    const double words = 14 * 4.0 / 7 + 12 * 6.0 / 8;
    compareClose(*row.shareOfErrors.value, edits / 7, 1e-12);
    compareClose(*row.shareOfData.value, words / 26, 1e-12);
    compareClose(*row.accuracy.value, 1 - edits / words, 1e-12);
    compareClose(*row.errorRate, edits / words, 1e-12);
    compareClose(*row.lift, (edits / words) / (7.0 / 26), 1e-12);
}

QTEST_APPLESS_MAIN(TestReviewedEstimate)
#include "tst_reviewed_estimate.moc"
