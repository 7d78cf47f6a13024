// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/word_alignment.h"
#include "core/metrics/word_distance.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace headroom;

namespace {

using Words = std::vector<std::uint32_t>;

/// The textbook table, row by row.
std::uint32_t plainDistance(const Words& a, const Words& b)
{
    std::vector<std::uint32_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = static_cast<std::uint32_t>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::uint32_t diagonal = row[0];
        row[0] = static_cast<std::uint32_t>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::uint32_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

Words letters(const char* text)
{
    Words words;
    for (; *text; ++text)
        words.push_back(static_cast<std::uint32_t>(*text));
    return words;
}

Words randomWords(std::mt19937_64& random, std::size_t most, std::uint32_t vocabulary)
{
    Words words(random() % (most + 1));
    for (std::uint32_t& word : words)
        word = static_cast<std::uint32_t>(random() % vocabulary);
    return words;
}

std::string spelled(const Words& words)
{
    std::string text;
    for (const std::uint32_t word : words)
        text += " w" + std::to_string(word);
    return text;
}

} // namespace

class TestWordDistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textbookPairs();
    void equalsThePlainTable_data();
    void equalsThePlainTable();
    void isSymmetric();
    void alignmentHasAsManyEdits();
};

void TestWordDistance::textbookPairs()
{
    WordDistance distance(128);
    QCOMPARE(distance(letters("kitten"), letters("sitting")), 3U);      // Wikipedia, "Levenshtein distance"
    QCOMPARE(distance(letters("intention"), letters("execution")), 5U); // Jurafsky and Martin, §2.8
    QCOMPARE(distance(letters(""), letters("abc")), 3U);
    QCOMPARE(distance(letters("abc"), letters("")), 3U);
    QCOMPARE(distance(letters(""), letters("")), 0U);
    QCOMPARE(distance(letters("abc"), letters("abc")), 0U);
}

void TestWordDistance::equalsThePlainTable_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<int>("pairs");
    QTest::newRow("short") << 8 << 4 << 3000;
    QTest::newRow("one block") << 64 << 5 << 500;
    QTest::newRow("around a block's end") << 130 << 3 << 300;
    QTest::newRow("many blocks") << 700 << 40 << 30;
}

void TestWordDistance::equalsThePlainTable()
{
    QFETCH(int, most);
    QFETCH(int, vocabulary);
    QFETCH(int, pairs);
    std::mt19937_64 random(20260817);
    WordDistance distance(static_cast<std::size_t>(vocabulary));
    for (int i = 0; i < pairs; ++i) {
        const Words a = randomWords(random, static_cast<std::size_t>(most), static_cast<std::uint32_t>(vocabulary));
        const Words b = randomWords(random, static_cast<std::size_t>(most), static_cast<std::uint32_t>(vocabulary));
        QCOMPARE(distance(a, b), plainDistance(a, b));
    }
}

void TestWordDistance::isSymmetric()
{
    std::mt19937_64 random(7);
    WordDistance distance(6);
    for (int i = 0; i < 300; ++i) {
        const Words a = randomWords(random, 90, 6);
        const Words b = randomWords(random, 90, 6);
        QCOMPARE(distance(a, b), distance(b, a));
    }
}

void TestWordDistance::alignmentHasAsManyEdits()
{
    std::mt19937_64 random(11);
    WordDistance distance(9);
    for (int i = 0; i < 300; ++i) {
        const Words a = randomWords(random, 20, 9);
        const Words b = randomWords(random, 20, 9);
        const std::vector<AlignedWord> aligned = alignWords(spelled(a), spelled(b), {});
        const auto edits = std::count_if(aligned.begin(), aligned.end(),
                                         [](const AlignedWord& word) { return word.op != WordOp::Equal; });
        QCOMPARE(static_cast<std::uint32_t>(edits), distance(a, b));
        std::string reference;
        std::string prediction;
        for (const AlignedWord& word : aligned) {
            if (!word.reference.empty()) reference += ' ' + word.reference;
            if (!word.prediction.empty()) prediction += ' ' + word.prediction;
        }
        QCOMPARE(reference, spelled(a));
        QCOMPARE(prediction, spelled(b));
    }
}

QTEST_APPLESS_MAIN(TestWordDistance)
#include "tst_word_distance.moc"
