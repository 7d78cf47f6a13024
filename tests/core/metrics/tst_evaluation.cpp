// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/evaluation.h"
#include "tests/core/metrics/dataset_builder.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

using Items = std::vector<ExampleIndex>;

Evaluation evaluated(DatasetBuilder& builder)
{
    Dataset dataset = builder.build();
    return evaluate(dataset, 0).value();
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classes();
    void everyExampleIsEvaluatedOrLeftOutOnce();
    void leftOutOfTheScope();
    void setsDifferInAnyMember();
    void transcripts();
    void anEmptyPredictionIsAnAnswer();
    void spacesCountWhereTheyAreNotCollapsed();
    void numbersWithoutTolerance();
    void noSuchRun();
    void boxesAreRefused();
    void metricsOfATask();
};

void TestEvaluation::classes()
{
    DatasetBuilder builder;
    builder.reference({"cat", "cat", "dog", kNone}).run("model", {"cat", "dog", kNone, "dog"});
    const Evaluation evaluation = evaluated(builder);
    QCOMPARE(evaluation.evaluated.toVector(), (Items{0, 1}));
    QCOMPARE(evaluation.errors.toVector(), (Items{1}));
    QCOMPARE(evaluation.correct.toVector(), (Items{0}));
}

void TestEvaluation::everyExampleIsEvaluatedOrLeftOutOnce()
{
    DatasetBuilder builder;
    builder.reference({"a", kNone, "a", kNone, "a", kNone, "b"})
        .run("model", {"a", "a", kNone, kNone, "a", kNone, "a"});
    for (const ExampleIndex item : {4U, 5U}) // in dispute, with and without a label and a prediction
        builder.contents().reference.disputed.insert(item);
    const Evaluation evaluation = evaluated(builder);
    const LeftOut left = leftOut(evaluation, ItemSet(7, true));
    QCOMPARE(left.disputed, std::size_t{2});
    QCOMPARE(left.noReference, std::size_t{2});
    QCOMPARE(left.noPrediction, std::size_t{1});
    QCOMPARE(evaluation.evaluated.toVector(), (Items{0, 6}));
}

void TestEvaluation::leftOutOfTheScope()
{
    DatasetBuilder builder;
    builder.reference({"a", kNone, "a"}).run("model", {"a", "a", kNone});
    ItemSet scope(3);
    scope.insert(2);
    const LeftOut left = leftOut(evaluated(builder), scope);
    QCOMPARE(left.disputed + left.noReference, std::size_t{0});
    QCOMPARE(left.noPrediction, std::size_t{1});
}

void TestEvaluation::setsDifferInAnyMember()
{
    DatasetBuilder builder(TaskType::MultiLabel);
    builder.reference({"a|b", "b|a", "a", "", "", kNone}).run("model", {"b|a", "a", "a|b", "", "a", "a"});
    const Evaluation evaluation = evaluated(builder);
    QCOMPARE(evaluation.evaluated.toVector(), (Items{0, 1, 2, 3, 4})); // the empty set is an answer
    QCOMPARE(evaluation.errors.toVector(), (Items{1, 2, 4}));
}

void TestEvaluation::transcripts()
{
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference({"The cat sat.", "the cat sat", "the cat sat on", kNone, "!"})
        .run("model", {"the CAT, sat", "the bat sat now", "sat on", "x", "noise"});
    const Evaluation evaluation = evaluated(builder);
    QCOMPARE(evaluation.errors.toVector(), (Items{1, 2, 4}));
    QCOMPARE(evaluation.edits, (std::vector<std::uint32_t>{0, 2, 2, 0, 1}));
    QCOMPARE(evaluation.referenceWords, (std::vector<std::uint32_t>{3, 3, 4, 0, 0}));
}

void TestEvaluation::anEmptyPredictionIsAnAnswer()
{
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference({"two words", "two words"}).run("model", {"", kNone});
    const Evaluation evaluation = evaluated(builder);
    QCOMPARE(evaluation.evaluated.toVector(), (Items{0}));
    QCOMPARE(evaluation.edits[0], 2U);
}

void TestEvaluation::spacesCountWhereTheyAreNotCollapsed()
{
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference({"a b", "a b", "a b"}).run("model", {"a  b", "A-, b", "a c"});
    QCOMPARE(evaluated(builder).errors.toVector(), (Items{2}));
    builder.contents().settings.normalisation.collapseSpace = false;
    const Evaluation evaluation = evaluated(builder);
    QCOMPARE(evaluation.errors.toVector(), (Items{0, 2}));
    QCOMPARE(evaluation.edits[0], 0U);
}

void TestEvaluation::numbersWithoutTolerance()
{
    DatasetBuilder builder(TaskType::Numeric);
    builder.reference({"1", "inf", "2"}).run("model", {"1", "inf", "2.0001"});
    QCOMPARE(evaluated(builder).errors.toVector(), (Items{2}));
}

void TestEvaluation::noSuchRun()
{
    DatasetBuilder builder;
    builder.reference({"a"});
    Dataset dataset = builder.build();
    const Result<Evaluation> evaluation = evaluate(dataset, 0);
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().code, ErrorCode::NotFound);
}

void TestEvaluation::boxesAreRefused()
{
    DatasetBuilder builder(TaskType::Boxes);
    Dataset dataset = builder.build();
    QCOMPARE(evaluate(dataset, 0).error().code, ErrorCode::Unsupported);
}

void TestEvaluation::metricsOfATask()
{
    QCOMPARE(metricFor(TaskType::Transcription, Metric::Accuracy).value(), Metric::Word);
    QCOMPARE(metricFor(TaskType::Transcription, Metric::Sentence).value(), Metric::Sentence);
    QCOMPARE(metricFor(TaskType::Classification, Metric::Accuracy).value(), Metric::Accuracy);
    QCOMPARE(metricFor(TaskType::Classification, Metric::Word).error().code, ErrorCode::InvalidInput);
    QCOMPARE(metricName(Metric::Sentence), std::string_view("sentence"));
}

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
