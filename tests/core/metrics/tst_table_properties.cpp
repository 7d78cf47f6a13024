// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_table.h"
#include "tests/core/metrics/dataset_builder.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace headroom;
using namespace headroom::test;

namespace {

/// A table of texts with labels, predictions and two fields, made at random; nothing is in a Dataset yet.
struct RandomTable
{
    TaskType task;
    Texts labels;
    Texts predictions;
    Texts values;
    std::vector<double> numbers;
    std::vector<bool> tagged;

    RandomTable(TaskType theTask, std::mt19937_64& random, std::size_t size) : task(theTask)
    {
        const auto some = [&](const Texts& choices) { return choices[random() % choices.size()]; };
        const bool transcripts = task == TaskType::Transcription;
        const Texts answers = transcripts ? Texts{"a b c", "a b", "a c", "", "b", kNone} : Texts{"x", "y", "z", kNone};
        for (std::size_t i = 0; i < size; ++i) {
            labels.push_back(some(answers));
            predictions.push_back(random() % 2 == 0 ? labels.back() : some(answers));
            values.push_back(some({"p", "q", "r", "s", kNone}));
            numbers.push_back(random() % 10 == 0 ? kMissingNumber : static_cast<double>(random() % 50));
            tagged.push_back(random() % 3 == 0);
        }
    }

    template<class T>
    static void reorder(std::vector<T>& column, const std::vector<std::size_t>& order)
    {
        std::vector<T> moved;
        for (const std::size_t i : order)
            moved.push_back(column[i]);
        column = moved;
    }

    void shuffle(std::mt19937_64& random)
    {
        std::vector<std::size_t> order(labels.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        reorder(labels, order);
        reorder(predictions, order);
        reorder(values, order);
        reorder(numbers, order);
        reorder(tagged, order);
    }

    ErrorTable errors(RowsBy by) const
    {
        DatasetBuilder builder(task);
        builder.reference(labels).run("model", predictions).field("value", values).numberField("number", numbers);
        std::vector<ExampleIndex> items;
        for (std::size_t i = 0; i < tagged.size(); ++i) {
            if (tagged[i]) items.push_back(static_cast<ExampleIndex>(i));
        }
        builder.tag("tag", TagKind::Imported, items).tagHlp("tag", "accuracy", 0.8).tagHlp("tag", "word", 0.8);
        Dataset dataset = builder.build();
        const Evaluation evaluation = evaluate(dataset, 0).value();
        ErrorTableOptions options;
        options.by = by;
        return errorTable(dataset, evaluation, ItemSet(dataset.size(), true), options).value();
    }
};

void compareRows(const ErrorRow& a, const ErrorRow& b)
{
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.n, b.n);
    QCOMPARE(a.errors, b.errors);
    QCOMPARE(a.edits, b.edits);
    QCOMPARE(a.shareOfData, b.shareOfData);
    QCOMPARE(a.shareOfErrors, b.shareOfErrors);
    QCOMPARE(a.accuracy, b.accuracy);
    QCOMPARE(a.potentialGain, b.potentialGain);
}

const std::vector<RowsBy> kAllViews{{RowsBy::Kind::Tags, 0}, {RowsBy::Kind::Field, 0}, {RowsBy::Kind::Field, 1}};

void addTasks()
{
    QTest::addColumn<int>("task");
    QTest::newRow("classification") << static_cast<int>(TaskType::Classification);
    QTest::newRow("transcription") << static_cast<int>(TaskType::Transcription);
}

} // namespace

class TestTableProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddUpOverFieldValues_data() { addTasks(); }
    void countsAddUpOverFieldValues();
    void orderOfRowsDoesNotMatter_data() { addTasks(); }
    void orderOfRowsDoesNotMatter();
    void everyFigureIsInItsRange_data() { addTasks(); }
    void everyFigureIsInItsRange();
};

void TestTableProperties::countsAddUpOverFieldValues()
{
    QFETCH(int, task);
    std::mt19937_64 random(31);
    for (int round = 0; round < 20; ++round) {
        const RandomTable table(static_cast<TaskType>(task), random, 300);
        for (const std::size_t field : {0U, 1U}) {
            const ErrorTable errors = table.errors({RowsBy::Kind::Field, field});
            ErrorRow sum;
            double shareOfData = 0;
            double shareOfErrors = 0;
            for (const ErrorRow& row : errors.rows) {
                sum.n += row.n;
                sum.errors += row.errors;
                sum.edits += row.edits;
                sum.referenceWords += row.referenceWords;
                shareOfData += *row.shareOfData.value;
                shareOfErrors += *row.shareOfErrors.value;
            }
            QCOMPARE(sum.n, errors.overall.n);
            QCOMPARE(sum.errors, errors.overall.errors);
            QCOMPARE(sum.edits, errors.overall.edits);
            QCOMPARE(sum.referenceWords, errors.overall.referenceWords);
            QVERIFY(std::abs(shareOfData - 1) < 1e-12);
            QVERIFY(std::abs(shareOfErrors - 1) < 1e-12);
            QCOMPARE(errors.overall.n + errors.leftOut.disputed + errors.leftOut.noReference +
                         errors.leftOut.noPrediction,
                     std::uint64_t{300});
        }
    }
}

void TestTableProperties::orderOfRowsDoesNotMatter()
{
    QFETCH(int, task);
    std::mt19937_64 random(32);
    for (int round = 0; round < 10; ++round) {
        RandomTable table(static_cast<TaskType>(task), random, 257);
        std::vector<ErrorTable> before;
        for (const RowsBy& by : kAllViews)
            before.push_back(table.errors(by));
        table.shuffle(random);
        for (std::size_t view = 0; view < kAllViews.size(); ++view) {
            const ErrorTable after = table.errors(kAllViews[view]);
            compareRows(after.overall, before[view].overall);
            QCOMPARE(after.rows.size(), before[view].rows.size());
            for (std::size_t i = 0; i < after.rows.size(); ++i)
                compareRows(after.rows[i], before[view].rows[i]);
        }
    }
}

void TestTableProperties::everyFigureIsInItsRange()
{
    QFETCH(int, task);
    std::mt19937_64 random(33);
    for (int round = 0; round < 200; ++round) {
        const RandomTable table(static_cast<TaskType>(task), random, random() % 8);
        for (const RowsBy& by : kAllViews) {
            for (const ErrorRow& row : table.errors(by).rows) {
                QCOMPARE(row.accuracy.value.has_value(), row.errorRate.has_value());
                for (const Figure& figure :
                     {row.shareOfData, row.shareOfErrors, row.accuracy, row.gap, row.potentialGain}) {
                    if (figure.value) QVERIFY(std::isfinite(*figure.value));
                    if (!figure.interval) continue;
                    QVERIFY(figure.interval->low <= *figure.value && *figure.value <= figure.interval->high);
                }
                if (row.potentialGain.value) QVERIFY(*row.potentialGain.value >= 0);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestTableProperties)
#include "tst_table_properties.moc"
