// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/string_pool.h"

#include <QTest>

#include <map>
#include <random>

using headroom::StringPool;

class TestStringPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersInOrderOfAppearance()
    {
        StringPool pool;
        QCOMPARE(pool.size(), std::size_t{0});
        QCOMPARE(pool.find("a"), -1);
        QCOMPARE(pool.intern("b"), 0);
        QCOMPARE(pool.intern("a"), 1);
        QCOMPARE(pool.intern("b"), 0);
        QCOMPARE(pool.intern(""), 2);
        QCOMPARE(pool.intern(std::string_view("a\0b", 3)), 3);
        QCOMPARE(pool.size(), std::size_t{4});
        QVERIFY(pool[0] == "b" && pool[1] == "a" && pool[2].empty() && pool[3].size() == 3);
        QCOMPARE(pool.find(""), 2);
        QCOMPARE(pool.find("ab"), -1);
    }

    void theIndexCanBeDropped()
    {
        StringPool pool;
        for (int i = 0; i < 1000; ++i)
            pool.intern(std::to_string(i));
        pool.dropIndex();
        QCOMPARE(pool.find("999"), 999);
        pool.dropIndex();
        QCOMPARE(pool.intern("5"), 5);
        QCOMPARE(pool.intern("new"), 1000);
        QCOMPARE(pool.find("none"), -1);
    }

    void equalsAMap()
    {
        constexpr unsigned seed = 7;
        std::mt19937 random(seed);
        StringPool pool;
        std::map<std::string, int> model;
        for (int i = 0; i < 50'000; ++i) {
            const std::string text(random() % 5, static_cast<char>('a' + random() % 20));
            const std::string longer = text + std::to_string(random() % 3000);
            const int code = model.try_emplace(longer, static_cast<int>(model.size())).first->second;
            QCOMPARE(pool.intern(longer), code);
            if (random() % 5000 == 0) pool.dropIndex();
        }
        QCOMPARE(pool.size(), model.size());
        for (const auto& [text, code] : model) {
            QCOMPARE(pool.find(text), code);
            QVERIFY(pool[static_cast<std::size_t>(code)] == text);
        }
    }

    void copiesAreIndependent()
    {
        StringPool first;
        first.intern("a");
        StringPool second = first;
        QCOMPARE(second.intern("b"), 1);
        QCOMPARE(first.size(), std::size_t{1});
        QCOMPARE(first.find("b"), -1);
        QCOMPARE(second.find("a"), 0);
    }
};

QTEST_APPLESS_MAIN(TestStringPool)
#include "tst_string_pool.moc"
