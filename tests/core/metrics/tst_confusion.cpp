// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/confusion.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <random>

using namespace headroom;

namespace {

/// Percent with one decimal, as the course notes print it.
QString percent(const std::optional<double>& value)
{
    return value ? QString::number(*value * 100, 'f', 1) : QStringLiteral("—");
}

SetLabels sets(const std::vector<std::vector<std::int32_t>>& written)
{
    SetLabels labels{{0}, {}, ItemSet(written.size(), true)};
    for (const std::vector<std::int32_t>& codes : written) {
        labels.codes.insert(labels.codes.end(), codes.begin(), codes.end());
        labels.offsets.push_back(static_cast<std::uint32_t>(labels.codes.size()));
    }
    return labels;
}

} // namespace

class TestConfusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Course notes, in metrics.md "Worked example".
    void defectsOfTheNotes();
    void alwaysZeroModelOfTheNotes();
    void f1OfTheNotes_data();
    void f1OfTheNotes();
    void unknownClassHasNoFigures();
    void countsEqualANaiveCount();
    void multiLabel();
    void multiLabelOfNothing();
};

void TestConfusion::defectsOfTheNotes()
{
    const Confusion matrix{2, {905, 9, 18, 68}}; // TN FP / FN TP
    const ClassReport report = classReport(matrix);
    QCOMPARE(percent(report.classes[1].precision), QStringLiteral("88.3"));
    QCOMPARE(percent(report.classes[1].recall), QStringLiteral("79.1"));
    QCOMPARE(percent(report.classes[1].f1), QStringLiteral("83.4"));
    QCOMPARE(report.classes[1].support, std::uint64_t{86});
    QCOMPARE(matrix.total(), std::uint64_t{1000});
    QCOMPARE(matrix.correct(), std::uint64_t{973});
    QCOMPARE(*report.microF1, 0.973);
}

void TestConfusion::alwaysZeroModelOfTheNotes()
{
    const ClassReport report = classReport(Confusion{2, {914, 0, 86, 0}});
    QCOMPARE(report.classes[1].recall, std::optional(0.0));
    QVERIFY(!report.classes[1].precision);
    QCOMPARE(report.classes[1].f1, std::optional(0.0)); // the class exists and is never predicted
    QCOMPARE(report.macroPrecision, std::optional(0.914));
    QCOMPARE(report.balancedAccuracy, std::optional(0.5));
}

void TestConfusion::f1OfTheNotes_data()
{
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::addColumn<QString>("f1");
    QTest::newRow("model 1") << 0.97 << 0.073 << QStringLiteral("13.6");
    QTest::newRow("scratch") << 0.821 << 0.992 << QStringLiteral("89.8");
    QTest::newRow("dent") << 0.921 << 0.995 << QStringLiteral("95.7");
    QTest::newRow("pit mark") << 0.853 << 0.987 << QStringLiteral("91.5");
    QTest::newRow("discoloration") << 0.721 << 0.97 << QStringLiteral("82.7");
}

void TestConfusion::f1OfTheNotes()
{
    QFETCH(double, precision);
    QFETCH(double, recall);
    QFETCH(QString, f1);
    QCOMPARE(percent(f1Score(precision, recall)), f1);
}

void TestConfusion::unknownClassHasNoFigures()
{
    const ClassReport report = classReport(Confusion{3, {2, 0, 0, 1, 3, 0, 0, 0, 0}});
    QVERIFY(!report.classes[2].precision && !report.classes[2].recall && !report.classes[2].f1);
    QCOMPARE(*report.macroF1, (0.8 + 6.0 / 7) / 2); // of the two classes that there are
    QVERIFY(!classReport(Confusion{2, {0, 0, 0, 0}}).macroF1);
    QVERIFY(!f1Score(0, 0));
}

void TestConfusion::countsEqualANaiveCount()
{
    constexpr std::size_t kSize = 10'007;
    constexpr std::size_t kClasses = 7;
    std::mt19937_64 random(5);
    std::vector<std::int32_t> reference(kSize);
    std::vector<std::int32_t> prediction(kSize);
    ItemSet items(kSize);
    std::vector<std::uint64_t> expected(kClasses * kClasses);
    for (std::size_t i = 0; i < kSize; ++i) {
        reference[i] = static_cast<std::int32_t>(random() % kClasses);
        prediction[i] = static_cast<std::int32_t>(random() % kClasses);
        if (i >= 2000 && random() % 3 == 0) continue; // whole words of examples as well as gaps
        items.insert(static_cast<ExampleIndex>(i));
        ++expected[static_cast<std::size_t>(reference[i]) * kClasses + static_cast<std::size_t>(prediction[i])];
    }
    const Confusion matrix = confusion(reference, prediction, items, kClasses);
    QCOMPARE(matrix.counts, expected);
    QCOMPARE(matrix.total(), static_cast<std::uint64_t>(items.count()));
}

void TestConfusion::multiLabel()
{
    // Figures of scikit-learn 1.2 for the same indicator matrices (zero_division left out; samples-averaged Jaccard
    // with zero_division=1).
    const SetLabels reference = sets({{0, 2}, {1}, {}, {0, 1}, {2}});
    const SetLabels prediction = sets({{0}, {1, 2}, {}, {0, 1}, {0}});
    const ClassReport report = classReport(reference, prediction, ItemSet(5, true), 3);
    QCOMPARE(*report.classes[0].precision, 2.0 / 3);
    QCOMPARE(*report.classes[0].recall, 1.0);
    QCOMPARE(*report.classes[0].f1, 0.8);
    QCOMPARE(*report.classes[1].f1, 1.0);
    QCOMPARE(*report.classes[2].f1, 0.0);
    QCOMPARE(*report.macroF1, 0.6);
    QCOMPARE(*report.microF1, 2.0 / 3);
    QCOMPARE(*report.meanJaccard, 0.6);
    QVERIFY(!report.balancedAccuracy);
}

void TestConfusion::multiLabelOfNothing()
{
    const ClassReport report = classReport(sets({}), sets({}), ItemSet(0), 2);
    QVERIFY(!report.meanJaccard && !report.microF1 && !report.macroF1);
}

QTEST_APPLESS_MAIN(TestConfusion)
#include "tst_confusion.moc"
