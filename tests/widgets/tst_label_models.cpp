// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_text.h"
#include "widgets/models/label_progress.h"
#include "widgets/models/label_queues.h"
#include "widgets/models/position_selection.h"
#include "widgets/models/progress_text.h"
#include "widgets/models/transcript_marks.h"

#include <QLocale>
#include <QtTest>

using namespace headroom;
using namespace std::chrono_literals;

/// What the Label page figures out without a widget.
class TestLabelModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSelectionGrowsAndShrinks();
    void aSelectionGivesExamplesOnce();
    void progressCountsEachExampleOnce();
    void paceOfASitting();
    void progressInWords();
    void queuesOfASmallProject();
    void aReviewSampleIsMixed();
    void differingWordsAreMarkedAndEscaped();
    void fieldsAsText();
    void aLongTextIsTold();
};

namespace {

/// Six examples: 0–3 labeled, 3 in dispute; errors 1 and 2; tag by hand on 1, by a rule on 2; 5 reviewed.
Dataset::Contents sixExamples()
{
    Dataset::Contents contents;
    contents.size = 6;
    contents.reference.origins.assign(6, LabelOrigin::None);
    for (std::size_t i = 0; i < 4; ++i)
        contents.reference.origins[i] = LabelOrigin::Imported;
    contents.reference.disputed = ItemSet(6);
    contents.reference.disputed.insert(3);
    contents.reviewed = ItemSet(6);
    contents.reviewed.insert(5);
    contents.tags = {{}, {}};
    contents.tags[1].kind = TagKind::Rule;
    contents.tagged = {ItemSet(6), ItemSet(6)};
    contents.tagged[0].insert(1);
    contents.tagged[1].insert(2);
    return contents;
}

std::vector<ExampleIndex> queue(QueueKind kind, const Dataset::Contents& contents)
{
    ItemSet errors(6);
    errors.insert(1);
    errors.insert(2);
    return queueExamples(kind, contents, ItemSet(6, true), &errors);
}

using Examples = std::vector<ExampleIndex>;

} // namespace

void TestLabelModels::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestLabelModels::aSelectionGrowsAndShrinks()
{
    PositionSelection selection;
    selection.reset(100);
    selection.selectOnly(10);
    selection.extendTo(14);
    QCOMPARE(selection.count(), std::size_t{5});
    selection.extendTo(8); // from where it began
    QCOMPARE(selection.count(), std::size_t{3});
    QVERIFY(selection.contains(8) && selection.contains(10) && !selection.contains(11));
    selection.toggle(50);
    selection.toggle(9);
    QCOMPARE(selection.count(), std::size_t{3});
    selection.selectAll();
    QCOMPARE(selection.count(), std::size_t{100});
    selection.toggle(1000); // no such place
    selection.extendTo(1000);
    QCOMPARE(selection.count(), std::size_t{100});
    selection.clear();
    QCOMPARE(selection.count(), std::size_t{0});
}

void TestLabelModels::aSelectionGivesExamplesOnce()
{
    PositionSelection selection;
    selection.reset(4);
    selection.selectAll();
    QCOMPARE(selection.examplesIn({9, 3, 9, 1}), (Examples{1, 3, 9}));
}

void TestLabelModels::progressCountsEachExampleOnce()
{
    ItemSet done(10);
    done.insert(2);
    done.insert(9);
    LabelProgress progress;
    progress.begin({1, 2, 3, 2}, done);
    QCOMPARE(progress.total(), std::size_t{3});
    QCOMPARE(progress.done(), std::size_t{1});
    progress.set(1, true);
    progress.set(1, true);
    progress.set(5, true); // of another queue
    QCOMPARE(progress.done(), std::size_t{2});
    progress.set(2, false);
    QCOMPARE(progress.left(), std::size_t{2});
}

void TestLabelModels::paceOfASitting()
{
    LabelProgress progress;
    LabelProgress::Time now;
    progress.gesture(now);
    progress.gesture(now += 5s);
    QVERIFY(!progress.perMinute());
    progress.gesture(now += 5s);
    QCOMPARE(progress.perMinute(), std::optional(12.0));
    progress.gesture(now += 10min); // a pause: a new sitting
    QVERIFY(!progress.perMinute());
    for (int i = 0; i < 100; ++i)
        progress.gesture(now += 2s);
    QCOMPARE(progress.perMinute(), std::optional(30.0));
}

void TestLabelModels::progressInWords()
{
    LabelProgress progress;
    progress.begin({0, 1, 2, 3}, ItemSet(2000));
    QCOMPARE(progressText(progress, QueueKind::All), QStringLiteral("4 in scope · 0 labeled · 4 left"));
    LabelProgress::Time now;
    for (int i = 0; i < 3; ++i)
        progress.gesture(now += 15s);
    progress.set(0, true);
    QVERIFY(progressText(progress, QueueKind::ReviewSample)
                .startsWith(u"4 in queue · 1 gone through · 3 left · 4.0 per minute · about "));
}

void TestLabelModels::queuesOfASmallProject()
{
    const Dataset::Contents contents = sixExamples();
    QCOMPARE(queue(QueueKind::All, contents), (Examples{0, 1, 2, 3, 4, 5}));
    QCOMPARE(queue(QueueKind::Unlabeled, contents), (Examples{3, 4, 5}));
    QCOMPARE(queue(QueueKind::Errors, contents), (Examples{1, 2}));
    QCOMPARE(queue(QueueKind::UntaggedErrors, contents), (Examples{2}));
    QVERIFY(queue(QueueKind::ReviewSample, contents).empty());
    QVERIFY(queueExamples(QueueKind::Errors, contents, ItemSet(6, true), nullptr).empty());
    QVERIFY(isDone(QueueKind::All, contents, 0));
    QVERIFY(!isDone(QueueKind::All, contents, 3));
    QVERIFY(isDone(QueueKind::ReviewSample, contents, 5));
    QVERIFY(doneExamples(QueueKind::UntaggedErrors, contents) == contents.reviewed);
}

void TestLabelModels::aReviewSampleIsMixed()
{
    Dataset::Contents contents = sixExamples();
    contents.samples.resize(2);
    contents.samples[1].errors = {5, 1};
    contents.samples[1].right = {4, 0, 3, 2};
    QCOMPARE(queue(QueueKind::ReviewSample, contents), (Examples{5, 4, 0, 1, 3, 2}));
}

void TestLabelModels::differingWordsAreMarkedAndEscaped()
{
    const MarkedTexts texts = markedTexts(alignWords("a <b> c", "a x c d", {}), QStringLiteral("red"));
    QCOMPARE(texts.edits, std::size_t{2});
    QCOMPARE(texts.reference, QStringLiteral("a <span style=\"color:red;font-weight:600\">&lt;b&gt;</span> c"));
    QCOMPARE(texts.prediction,
             QStringLiteral("a <span style=\"color:red;font-weight:600\">x</span> c "
                            "<span style=\"color:red;font-weight:600;text-decoration:underline\">d</span>"));
}

void TestLabelModels::fieldsAsText()
{
    QCOMPARE(fieldText(NumberColumn{{12345678, 0.25, kMissingNumber}}, FieldType::Real, 0), QStringLiteral("12345678"));
    QCOMPARE(fieldText(NumberColumn{{1, 0.25, kMissingNumber}}, FieldType::Real, 1), QStringLiteral("0.25"));
    QCOMPARE(fieldText(NumberColumn{{1, 0.25, kMissingNumber}}, FieldType::Real, 2), QString());
    QCOMPARE(fieldText(TimeColumn{{0, 3'600'000, kMissingTime}}, FieldType::DateTime, 0), QStringLiteral("1970-01-01"));
    QCOMPARE(fieldText(TimeColumn{{0, 3'600'000, kMissingTime}}, FieldType::DateTime, 1),
             QStringLiteral("1970-01-01 01:00:00"));
    QCOMPARE(fieldText(TimeColumn{{0, 3'600'000, kMissingTime}}, FieldType::DateTime, 2), QString());
}

void TestLabelModels::aLongTextIsTold()
{
    TextColumn column;
    QCOMPARE(meanLength(column), 0.0);
    column.values.append(std::string(100, 'x'));
    column.values.append("");
    QCOMPARE(meanLength(column), 50.0);
    QCOMPARE(meanLength(NumberColumn{{1}}), 0.0);
}

QTEST_APPLESS_MAIN(TestLabelModels)
#include "tst_label_models.moc"
