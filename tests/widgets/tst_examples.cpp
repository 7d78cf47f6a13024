// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/memory_source.h"
#include "widgets/models/example_order.h"
#include "widgets/models/marked_words.h"
#include "widgets/models/review_queue.h"

#include <QtTest>

using namespace headroom;

class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void marksTheWordsThatDiffer();
    void aReviewBeginsWhereItWasLeft();
    void onlyAnUnfinishedSampleIsGoneOnWith();
};

namespace {

/// Four examples: keys d c b a; labels z y z none; predictions y y z y; scores 0.2 none 0.9 0.5; tags - 0 01 1.
Dataset fourExamples()
{
    Dataset::Contents contents;
    contents.size = 4;
    contents.classes.resize(2);
    contents.classes[0].name = "z";
    contents.classes[1].name = "y";
    contents.reference.labels = ClassLabels{{0, 1, 0, kMissingCode}};
    contents.runs.resize(1);
    contents.tags.resize(2);
    contents.tagged = {ItemSet(4), ItemSet(4)};
    contents.tagged[0].insert(1);
    contents.tagged[0].insert(2);
    contents.tagged[1].insert(2);
    contents.tagged[1].insert(3);
    MemoryColumns columns;
    for (const char* key : {"d", "c", "b", "a"})
        columns.keys.append(key);
    RunColumns run;
    run.predictions = ClassLabels{{1, 1, 0, 1}};
    run.scores = {0.2, kMissingNumber, 0.9, 0.5};
    columns.runs.push_back(run);
    return Dataset(std::move(contents), memorySource(std::move(columns)));
}

QString text(const std::vector<ExampleIndex>& examples)
{
    QString shown;
    for (const ExampleIndex example : examples)
        shown += QString::number(example);
    return shown;
}

QStringList marked(const MarkedLine& line)
{
    QStringList words;
    for (const MarkedLine::Stretch& stretch : line.differing)
        words << line.text.mid(stretch.from, stretch.length);
    return words;
}

} // namespace

void TestExamples::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, ExampleColumn column, bool isDescending, const char* expected) {
        QTest::newRow(name) << static_cast<int>(column) << isDescending << QString::fromLatin1(expected);
    };
    row("key", ExampleColumn::Example, false, "3210");
    row("key, descending", ExampleColumn::Example, true, "0123");
    row("label by name, missing last", ExampleColumn::Label, false, "1023");
    row("label, descending, missing last", ExampleColumn::Label, true, "0213");
    row("prediction", ExampleColumn::Prediction, false, "0132");
    row("score, missing last", ExampleColumn::Score, true, "2301");
    row("score, ascending, missing last", ExampleColumn::Score, false, "0321");
    row("tags, untagged last", ExampleColumn::Tags, true, "2130");
    row("no word error rates", ExampleColumn::WordErrorRate, true, "0123");
}

void TestExamples::sortsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(bool, isDescending);
    QFETCH(QString, expected);
    Dataset dataset = fourExamples();
    std::vector<ExampleIndex> examples{2, 0, 3, 1};
    const ExampleOrder order{static_cast<ExampleColumn>(column), isDescending, 0, nullptr};
    QVERIFY(sortExamples(examples, dataset, order).ok());
    QCOMPARE(text(examples), expected);
}

void TestExamples::marksTheWordsThatDiffer()
{
    const MarkedLines lines = markedTranscripts("stir  fried lettuce recipe", "stir fry lettuce recipe now", {});
    QCOMPARE(lines.reference.text, QStringLiteral("stir fried lettuce recipe"));
    QCOMPARE(marked(lines.reference), QStringList{QStringLiteral("fried")});
    QCOMPARE(marked(lines.prediction), (QStringList{QStringLiteral("fry"), QStringLiteral("now")}));
    QVERIFY(marked(markedTranscripts("Sail away!", "sail away", {}).prediction).isEmpty());
}

void TestExamples::aReviewBeginsWhereItWasLeft()
{
    ItemSet reviewed(10);
    reviewed.insert(1);
    reviewed.insert(4);
    const Queue queue = reviewQueue({{8, 1}, {4, 5}}, reviewed, QStringLiteral("x"));
    QCOMPARE(queue.examples, (std::vector<ExampleIndex>{1, 4, 5, 8}));
    QCOMPARE(queue.start, std::size_t(2));
}

void TestExamples::onlyAnUnfinishedSampleIsGoneOnWith()
{
    Dataset::Contents contents;
    contents.runs.resize(1);
    contents.runs[0].id = RunId::random();
    contents.reviewed = ItemSet(10);
    contents.samples.resize(1);
    contents.samples[0].run = contents.runs[0].id;
    contents.samples[0].where = "split = dev";
    contents.samples[0].errors = {1};
    contents.samples[0].right = {2};
    QCOMPARE(unfinishedSample(contents, "split = dev", 0), std::optional<std::size_t>(0));
    QCOMPARE(unfinishedSample(contents, "", 0), std::nullopt);
    contents.reviewed.insert(1);
    QCOMPARE(reviewedOf(contents.samples[0], contents.reviewed), std::size_t(1));
    contents.reviewed.insert(2);
    QCOMPARE(unfinishedSample(contents, "split = dev", 0), std::nullopt);
}

QTEST_APPLESS_MAIN(TestExamples)
#include "tst_examples.moc"
