// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/item_set.h"

#include <QTest>

#include <random>
#include <set>

using namespace headroom;

namespace {

/// Sizes around the borders of words and of the widest registers.
constexpr std::size_t sizes[] = {0, 1, 63, 64, 65, 127, 128, 511, 512, 513, 1000, 4096, 10'007};

ItemSet randomSet(std::size_t size, std::mt19937& random, std::set<ExampleIndex>& model)
{
    ItemSet set(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (random() % 3 != 0) continue;
        set.insert(static_cast<ExampleIndex>(i));
        model.insert(static_cast<ExampleIndex>(i));
    }
    return set;
}

bool equals(const ItemSet& set, const std::set<ExampleIndex>& model)
{
    return set.count() == model.size() && set.toVector() == std::vector<ExampleIndex>(model.begin(), model.end());
}

bool tailIsZero(const ItemSet& set)
{
    return set.size() % 64 == 0 || set.words().back() >> (set.size() % 64) == 0;
}

} // namespace

class TestItemSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAndFull()
    {
        for (const std::size_t size : sizes) {
            QVERIFY(ItemSet(size).empty());
            QCOMPARE(ItemSet(size).count(), std::size_t{0});
            const ItemSet full(size, true);
            QCOMPARE(full.count(), size);
            QCOMPARE(full.empty(), size == 0);
            QVERIFY(tailIsZero(full));
            QVERIFY(~full == ItemSet(size));
            QVERIFY(~ItemSet(size) == full);
        }
        QCOMPARE(ItemSet().size(), std::size_t{0});
    }

    void insertsAndRemoves()
    {
        ItemSet set(70);
        set.insert(0);
        set.insert(69);
        set.set(64, true);
        QCOMPARE(set.toVector(), (std::vector<ExampleIndex>{0, 64, 69}));
        QVERIFY(set.contains(69) && !set.contains(68));
        set.remove(69);
        set.set(0, false);
        set.remove(1);
        QCOMPARE(set.toVector(), (std::vector<ExampleIndex>{64}));
        QVERIFY(!set.empty());
    }

    void algebraEqualsASortedSet()
    {
        constexpr unsigned seed = 99;
        std::mt19937 random(seed);
        for (const std::size_t size : sizes) {
            std::set<ExampleIndex> a, b, c;
            const ItemSet x = randomSet(size, random, a);
            const ItemSet y = randomSet(size, random, b);
            const ItemSet z = randomSet(size, random, c);
            std::set<ExampleIndex> both, either, onlyA, notA, all;
            for (std::size_t i = 0; i < size; ++i) {
                const auto item = static_cast<ExampleIndex>(i);
                const bool inA = a.contains(item), inB = b.contains(item);
                if (inA && inB) both.insert(item);
                if (inA || inB) either.insert(item);
                if (inA && !inB) onlyA.insert(item);
                if (!inA) notA.insert(item);
                if (inA && inB && c.contains(item)) all.insert(item);
            }
            QVERIFY(equals(x, a));
            QVERIFY(equals(x & y, both));
            QVERIFY(equals(x | y, either));
            QVERIFY(equals(x - y, onlyA));
            QVERIFY(equals(~x, notA) && tailIsZero(~x));
            QCOMPARE(countAnd(x, y), both.size());
            QCOMPARE(countAnd(x, y, z), all.size());
            QVERIFY((x == y) == (a == b));
        }
    }

    void visitsInOrder()
    {
        ItemSet set(200);
        for (const ExampleIndex item : {199U, 0U, 64U, 63U, 128U})
            set.insert(item);
        std::vector<ExampleIndex> seen;
        set.forEach([&seen](ExampleIndex item) { seen.push_back(item); });
        QCOMPARE(seen, (std::vector<ExampleIndex>{0, 63, 64, 128, 199}));
    }
};

QTEST_APPLESS_MAIN(TestItemSet)
#include "tst_item_set.moc"
