// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/review_evidence.h"
#include "tests/core/metrics/dataset_builder.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

using Items = std::vector<ExampleIndex>;

ItemSet setOf(const Items& items)
{
    ItemSet set(100);
    for (const ExampleIndex item : items)
        set.insert(item);
    return set;
}

const ItemSet kAll(100, true);
const ItemSet kErrors = setOf(range(0, 20));

} // namespace

class TestReviewEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingReviewed();
    void everythingReviewedIsACensus();
    void drawnSampleIsUsedAsFarAsReviewed();
    void sampleOfTheScopeServesWithinIt();
    void sampleOfALessScopeDoesNot();
    void otherReviewsDoNotJoinTheSample();
    void othersAreUsedButMarked();
    void walkedQueryIsKnownCompletely();
    void halfWalkedQueryIsMarked();
    void samplesOfAnotherRunAreLeftOut();
};

void TestReviewEvidence::nothingReviewed()
{
    const Stratum stratum = errorStratum({ItemSet(100), {}, {}}, kAll, kErrors);
    QCOMPARE(stratum.size, std::size_t{20});
    QCOMPARE(stratum.reviewedSize(), std::size_t{0});
    QVERIFY(!stratum.exact());
    QVERIFY(stratum.random); // nothing is used that isn't random
}

void TestReviewEvidence::everythingReviewedIsACensus()
{
    const Stratum stratum = errorStratum({setOf(range(0, 30)), {}, {}}, kAll, kErrors);
    QVERIFY(stratum.exact() && stratum.random);
    QCOMPARE(stratum.censusSize, std::size_t{20});
    QVERIFY(errorStratum({ItemSet(100), {}, {}}, kAll, ItemSet(100)).exact()); // no errors: nothing to look at
}

void TestReviewEvidence::drawnSampleIsUsedAsFarAsReviewed()
{
    const ReviewEvidence evidence{setOf({1, 2, 50}), {{kAll, {1, 2, 3}, {50, 51}}}, {}};
    const Stratum errors = errorStratum(evidence, kAll, kErrors);
    QCOMPARE(errors.sample.toVector(), (Items{1, 2}));
    QVERIFY(errors.random);
    QCOMPARE(rightStratum(evidence, kAll, kAll - kErrors).sample.toVector(), (Items{50}));
}

void TestReviewEvidence::sampleOfTheScopeServesWithinIt()
{
    const ItemSet scope = setOf(range(0, 10));
    const ReviewEvidence evidence{setOf({1, 2, 12}), {{kAll, {1, 2, 12}, {}}}, {}};
    const Stratum stratum = errorStratum(evidence, scope, scope & kErrors);
    QCOMPARE(stratum.sample.toVector(), (Items{1, 2}));
    QVERIFY(stratum.random);
}

void TestReviewEvidence::sampleOfALessScopeDoesNot()
{
    const ReviewEvidence evidence{setOf({1, 2}), {{setOf(range(0, 50)), {1, 2}, {}}}, {}};
    const Stratum stratum = errorStratum(evidence, kAll, kErrors);
    QCOMPARE(stratum.sample.toVector(), (Items{1, 2}));
    QVERIFY(!stratum.random);
}

void TestReviewEvidence::otherReviewsDoNotJoinTheSample()
{
    const ReviewEvidence evidence{setOf({1, 2, 7, 8, 9}), {{kAll, {1, 2, 3}, {}}}, {}};
    const Stratum stratum = errorStratum(evidence, kAll, kErrors);
    QCOMPARE(stratum.sample.toVector(), (Items{1, 2}));
    QVERIFY(stratum.random);
}

void TestReviewEvidence::othersAreUsedButMarked()
{
    const Stratum stratum = errorStratum({setOf({7, 8, 60}), {}, {}}, kAll, kErrors);
    QCOMPARE(stratum.sample.toVector(), (Items{7, 8}));
    QVERIFY(!stratum.random);
}

void TestReviewEvidence::walkedQueryIsKnownCompletely()
{
    const ReviewEvidence evidence{
        setOf({0, 1, 2, 3, 4, 10, 11}), {{kAll, {3, 10, 11, 12}, {}}}, {setOf({0, 1, 2, 3, 4, 90})}};
    const Stratum stratum = errorStratum(evidence, kAll, kErrors);
    QCOMPARE(stratum.census.toVector(), (Items{0, 1, 2, 3, 4})); // 90 is no error
    QCOMPARE(stratum.sample.toVector(), (Items{10, 11}));        // 3 is in the census already
    QCOMPARE(stratum.restSize(), std::size_t{15});
    QVERIFY(stratum.random);
}

void TestReviewEvidence::halfWalkedQueryIsMarked()
{
    const ReviewEvidence evidence{setOf({0, 1}), {}, {setOf({0, 1, 2})}};
    const Stratum stratum = errorStratum(evidence, kAll, kErrors);
    QCOMPARE(stratum.censusSize, std::size_t{0});
    QVERIFY(!stratum.random);
}

void TestReviewEvidence::samplesOfAnotherRunAreLeftOut()
{
    DatasetBuilder builder;
    builder.reference(Texts(100, "a")).run("old", Texts(100, "a")).run("new", Texts(100, "b"));
    builder.reviewed({1});
    const RunId old = builder.contents().runs[0].id;
    builder.contents().samples = {
        {{}, "", old, 1, {1, 2}, {3}}, {{}, "speaker = x", old, 1, {4}, {}}, {{}, "gone = 1", old, 1, {5}, {}}};
    const ResolveQuery resolve = [](const std::string& query) -> Result<ItemSet> {
        if (query == "speaker = x") return setOf({4, 5});
        return Error{ErrorCode::InvalidInput, QStringLiteral("no such field"), {}};
    };
    const ReviewEvidence forOld = reviewEvidence(builder.contents(), 0, resolve);
    QCOMPARE(forOld.reviewed.toVector(), (Items{1}));
    QCOMPARE(forOld.samples.size(), std::size_t{2});
    QCOMPARE(forOld.samples[0].from, kAll);
    QCOMPARE(forOld.samples[1].from.toVector(), (Items{4, 5}));
    QVERIFY(reviewEvidence(builder.contents(), 1, resolve).samples.empty());
}

QTEST_APPLESS_MAIN(TestReviewEvidence)
#include "tst_review_evidence.moc"
