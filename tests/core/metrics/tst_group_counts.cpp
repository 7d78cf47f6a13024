// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/group_counts.h"

#include <QtTest>

#include <random>

using namespace headroom;

namespace {

ItemSet randomSet(std::mt19937_64& random, std::size_t size, unsigned percent)
{
    ItemSet set(size);
    for (ExampleIndex item = 0; item < size; ++item)
        set.set(item, random() % 100 < percent);
    return set;
}

/// More than a few blocks, and a last word that isn't full.
constexpr std::size_t kSize = 150'003;

} // namespace

class TestGroupCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEqualIntersections_data();
    void countsEqualIntersections();
    void noGroups();
    void wordSumsEqualANaiveSum();
    void longTextsDoNotOverflow();
    void withoutGroupsRemovesAll();
};

void TestGroupCounts::countsEqualIntersections_data()
{
    QTest::addColumn<int>("masks");
    for (int masks = 1; masks <= 3; ++masks)
        QTest::addRow("%d", masks) << masks;
}

void TestGroupCounts::countsEqualIntersections()
{
    QFETCH(int, masks);
    std::mt19937_64 random(1);
    std::vector<ItemSet> groups;
    for (unsigned percent : {0U, 1U, 10U, 50U, 90U, 100U, 30U})
        groups.push_back(randomSet(random, kSize, percent));
    std::vector<ItemSet> sets;
    for (int i = 0; i < masks; ++i)
        sets.push_back(randomSet(random, kSize, 40));
    std::vector<const ItemSet*> groupPointers;
    for (const ItemSet& group : groups)
        groupPointers.push_back(&group);
    std::vector<const ItemSet*> maskPointers;
    for (const ItemSet& set : sets)
        maskPointers.push_back(&set);

    const std::vector<std::uint64_t> counts = countGroups(groupPointers, maskPointers);
    QCOMPARE(counts.size(), groups.size() * sets.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (std::size_t mask = 0; mask < sets.size(); ++mask)
            QCOMPARE(counts[group * sets.size() + mask],
                     static_cast<std::uint64_t>((groups[group] & sets[mask]).count()));
    }
}

void TestGroupCounts::noGroups()
{
    const ItemSet mask(10, true);
    const std::vector<const ItemSet*> masks{&mask};
    QVERIFY(countGroups({}, masks).empty());
    QVERIFY(sumGroups({}, mask, {}).empty());
}

void TestGroupCounts::wordSumsEqualANaiveSum()
{
    std::mt19937_64 random(2);
    std::vector<std::uint32_t> edits(kSize);
    std::vector<std::uint32_t> words(kSize);
    for (std::size_t i = 0; i < kSize; ++i) {
        edits[i] = random() % 4 == 0 ? static_cast<std::uint32_t>(random() % 9) : 0;
        words[i] = static_cast<std::uint32_t>(random() % 40);
    }
    const ItemSet mask = randomSet(random, kSize, 60);
    const std::vector<ItemSet> groups{randomSet(random, kSize, 10), randomSet(random, kSize, 70)};
    const std::vector<const ItemSet*> pointers{&groups[0], &groups[1]};
    const std::vector<WordSums> sums = sumGroups(pointers, mask, WordPlanes(edits, words));
    for (std::size_t group = 0; group < groups.size(); ++group) {
        WordSums expected;
        (groups[group] & mask).forEach([&](ExampleIndex i) {
            const double e = edits[i];
            const double w = words[i];
            expected += WordSums{edits[i], words[i], e * e, e * w, w * w};
        });
        QCOMPARE(sums[group].edits, expected.edits);
        QCOMPARE(sums[group].words, expected.words);
        QCOMPARE(sums[group].editsSquared, expected.editsSquared);
        QCOMPARE(sums[group].editsTimesWords, expected.editsTimesWords);
        QCOMPARE(sums[group].wordsSquared, expected.wordsSquared);
    }
}

void TestGroupCounts::longTextsDoNotOverflow()
{
    const std::vector<std::uint32_t> edits{4'000'000'000U, 1};
    const std::vector<std::uint32_t> words{3'000'000'000U, 2};
    const ItemSet all(2, true);
    const std::vector<const ItemSet*> groups{&all};
    const WordSums sums = sumGroups(groups, all, WordPlanes(edits, words)).front();
    QCOMPARE(sums.edits, std::uint64_t{4'000'000'001});
    QCOMPARE(sums.wordsSquared, 9e18 + 4);
    QCOMPARE(sums.editsTimesWords, 1.2e19 + 2);
}

void TestGroupCounts::withoutGroupsRemovesAll()
{
    std::mt19937_64 random(3);
    const ItemSet items = randomSet(random, kSize, 5);
    const std::vector<ItemSet> groups{randomSet(random, kSize, 30), randomSet(random, kSize, 30)};
    const std::vector<const ItemSet*> pointers{&groups[0], &groups[1]};
    QCOMPARE(withoutGroups(items, pointers), items - groups[0] - groups[1]);
    QCOMPARE(withoutGroups(items, {}), items);
}

QTEST_APPLESS_MAIN(TestGroupCounts)
#include "tst_group_counts.moc"
