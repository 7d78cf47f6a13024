// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/key_hash.h"
#include "core/metrics/review_sample.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

using namespace headroom;

namespace {

StringPool keysOf(const std::vector<int>& numbers)
{
    StringPool keys;
    for (const int number : numbers)
        keys.intern("clip" + std::to_string(number));
    return keys;
}

std::vector<std::string> drawnKeys(const StringPool& keys, const ItemSet& items, std::size_t n, std::uint64_t seed)
{
    std::vector<std::string> drawn;
    for (const ExampleIndex item : drawByKey(items, keys, n, seed))
        drawn.emplace_back(keys[item]);
    return drawn;
}

std::vector<int> upTo(int n)
{
    std::vector<int> numbers(static_cast<std::size_t>(n));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

class TestReviewSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashIsTheSameEverywhere();
    void orderOfRowsDoesNotMatter();
    void moreIsTheSameBeginning();
    void seedsDiffer();
    void notMoreThanThereAre();
    void everyExampleIsAsLikely();
    void drawsFromBothParts();
};

void TestReviewSample::hashIsTheSameEverywhere()
{
    // Computed in Python from the definition. A sample drawn last year must come out again: never adapt these.
    QCOMPARE(keyHash(0, ""), std::uint64_t{0x9775a911a90dcf7aULL});
    QCOMPARE(keyHash(0, "a"), std::uint64_t{0x38c37366c423ec85ULL});
    QCOMPARE(keyHash(42, "recordings/0_george_0.wav"), std::uint64_t{0xdccc704d0619068eULL});
}

void TestReviewSample::orderOfRowsDoesNotMatter()
{
    std::vector<int> numbers = upTo(500);
    const ItemSet all(500, true);
    const std::vector<std::string> drawn = drawnKeys(keysOf(numbers), all, 40, 7);
    std::shuffle(numbers.begin(), numbers.end(), std::mt19937_64(3));
    QCOMPARE(drawnKeys(keysOf(numbers), all, 40, 7), drawn);
}

void TestReviewSample::moreIsTheSameBeginning()
{
    const StringPool keys = keysOf(upTo(300));
    const ItemSet all(300, true);
    std::vector<std::string> hundred = drawnKeys(keys, all, 100, 1);
    hundred.resize(30);
    QCOMPARE(drawnKeys(keys, all, 30, 1), hundred);
}

void TestReviewSample::seedsDiffer()
{
    const StringPool keys = keysOf(upTo(300));
    const ItemSet all(300, true);
    QVERIFY(drawnKeys(keys, all, 30, 1) != drawnKeys(keys, all, 30, 2));
}

void TestReviewSample::notMoreThanThereAre()
{
    const StringPool keys = keysOf(upTo(10));
    ItemSet some(10);
    some.insert(3);
    some.insert(8);
    std::vector<ExampleIndex> drawn = drawByKey(some, keys, 100, 1);
    std::sort(drawn.begin(), drawn.end());
    QCOMPARE(drawn, (std::vector<ExampleIndex>{3, 8}));
    QVERIFY(drawByKey(ItemSet(10), keys, 5, 1).empty());
}

void TestReviewSample::everyExampleIsAsLikely()
{
    // 20 of 100 drawn with 2,000 seeds: each example 400 times ± 5 standard deviations of 17.9
    const StringPool keys = keysOf(upTo(100));
    std::vector<int> times(100);
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        for (const ExampleIndex item : drawByKey(ItemSet(100, true), keys, 20, seed))
            ++times[item];
    }
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    QVERIFY2(*least > 310 && *most < 490, qPrintable(QStringLiteral("%1 to %2").arg(*least).arg(*most)));
}

void TestReviewSample::drawsFromBothParts()
{
    const StringPool keys = keysOf(upTo(100));
    ItemSet errors(100);
    for (ExampleIndex item = 0; item < 30; ++item)
        errors.insert(item);
    const DrawnExamples drawn = drawReviewSample(errors, ~errors, keys, 5, 50, 9);
    QCOMPARE(drawn.errors.size(), std::size_t{5});
    QCOMPARE(drawn.right.size(), std::size_t{50});
    QVERIFY(std::all_of(drawn.errors.begin(), drawn.errors.end(), [](ExampleIndex item) { return item < 30; }));
    QVERIFY(std::all_of(drawn.right.begin(), drawn.right.end(), [](ExampleIndex item) { return item >= 30; }));
}

QTEST_APPLESS_MAIN(TestReviewSample)
#include "tst_review_sample.moc"
