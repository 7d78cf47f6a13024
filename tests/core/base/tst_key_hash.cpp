// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/key_hash.h"
#include "core/base/parallel.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <set>

using namespace headroom;

class TestKeyHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Computed in Python with integers of any size from the two definitions; it must never change, since samples and
    /// splits depend on it.
    void isTheSameEverywhere()
    {
        QCOMPARE(keyHash(0, ""), std::uint64_t{0x9775a911a90dcf7a});
        QCOMPARE(keyHash(1, "k01"), std::uint64_t{0xe54012e56ac25888});
        QCOMPARE(keyHash(2, "k01"), std::uint64_t{0xfafc10fef07b2cd1});
        QCOMPARE(keyHash(~std::uint64_t{0}, "é"), std::uint64_t{0x081ca0962d505b97});
    }

    void halfOfTheKeysComeFirst()
    {
        int low = 0;
        for (int i = 0; i < 10'000; ++i)
            low += keyHash(5, std::to_string(i)) < (std::uint64_t{1} << 63) ? 1 : 0;
        QVERIFY(low > 4800 && low < 5200); // four standard deviations
    }

    void rangesCoverEverythingOnce()
    {
        for (const std::size_t n : {0UL, 1UL, 7UL, 64UL, 1000UL, 12'345UL}) {
            for (const std::size_t least : {0UL, 1UL, 100UL, 100'000UL}) {
                std::vector<std::atomic<int>> visits(n);
                std::mutex mutex;
                std::set<std::size_t> parts;
                parallelRanges(n, least, [&](std::size_t part, std::size_t begin, std::size_t end) {
                    for (std::size_t i = begin; i < end; ++i)
                        ++visits[i];
                    const std::lock_guard lock(mutex);
                    parts.insert(part);
                });
                for (const auto& visit : visits)
                    QCOMPARE(visit.load(), 1);
                QCOMPARE(parts.size(), parallelParts(n, least));
                QCOMPARE(*parts.rbegin(), parts.size() - 1);
            }
        }
        QCOMPARE(parallelParts(99, 100), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestKeyHash)
#include "tst_key_hash.moc"
