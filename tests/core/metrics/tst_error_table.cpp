// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_table.h"
#include "tests/core/metrics/dataset_builder.h"

#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::test;

namespace {

ErrorTable tableOf(Dataset& dataset, const ErrorTableOptions& options = {})
{
    const Evaluation evaluation = evaluate(dataset, dataset.contents().runs.size() - 1).value();
    return errorTable(dataset, evaluation, ItemSet(dataset.size(), true), options).value();
}

/// Points of overall accuracy, as the course notes write them.
QString points(const std::optional<double>& gain)
{
    return gain ? QString::number(*gain * 100, 'f', 2) : QStringLiteral("—");
}

/// Ten thousand clips in four groups of the given share (in %), each with its accuracy (in %): the notes' table.
DatasetBuilder speechOfTheNotes()
{
    struct Group
    {
        const char* name;
        ExampleIndex share;
        ExampleIndex accuracy;
        double hlp;
    };
    const std::vector<Group> groups{{"Clean speech", 60, 94, 0.95},
                                    {"Car noise", 4, 89, 0.93},
                                    {"People noise", 30, 87, 0.89},
                                    {"Low bandwidth", 6, 70, 0.70}};
    DatasetBuilder builder;
    builder.reference(Texts(10'000, "yes"));
    Texts predictions(10'000, "no");
    ExampleIndex begin = 0;
    for (const Group& group : groups) {
        const ExampleIndex end = begin + group.share * 100;
        std::fill_n(predictions.begin() + begin, group.share * group.accuracy, "yes");
        builder.tag(group.name, TagKind::Imported, range(begin, end)).tagHlp(group.name, "accuracy", group.hlp);
        begin = end;
    }
    builder.run("model", predictions);
    return builder;
}

} // namespace

class TestErrorTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speechTableOfTheNotes();
    void inspectorOfTheNotes();
    void columnsOfARow();
    void nothingIsWrongWhereNothingIsEvaluated();
    void priorityFollowsEaseAndImportance();
    void gainIsCutAtZero();
    void publishedBaseline();
    void olderRunAsBaseline();
    void byField();
    void byNumberField();
    void byClass();
    void byClassOfSets();
    void byClassNeedsClasses();
    void wordsAndSentences();
    void wordMetricOfOtherTasksIsRefused();
    void fewIsMarked();
    void sorting();
};

void TestErrorTable::speechTableOfTheNotes()
{
    Dataset dataset = speechOfTheNotes().build();
    const ErrorTable table = tableOf(dataset);
    QCOMPARE(table.rows.size(), std::size_t{4});
    QStringList gains;
    for (const ErrorRow& row : table.rows)
        gains << points(row.potentialGain.value);
    QCOMPARE(gains.join(QLatin1Char(' ')), QStringLiteral("0.60 0.16 0.60 0.00"));
    QCOMPARE(*table.rows[1].gap.value, 0.93 - 0.89);
    QCOMPARE(*table.rows[2].shareOfData.value, 0.30);
    QCOMPARE(*table.rows[3].accuracy.value, 0.70);
    QCOMPARE(table.rows[0].baseline->basis, BaselineBasis::Typed);
}

void TestErrorTable::inspectorOfTheNotes()
{
    // metrics.md, "HLP": the inspector as a run against the truth
    DatasetBuilder builder;
    builder.reference({"1", "1", "1", "0", "0", "0"}).run("inspector", {"1", "0", "1", "0", "0", "1"});
    Dataset dataset = builder.build();
    const ErrorTable table = tableOf(dataset);
    QCOMPARE(QString::number(*table.overall.accuracy.value * 100, 'f', 1), QStringLiteral("66.7"));
}

void TestErrorTable::columnsOfARow()
{
    DatasetBuilder builder;
    builder.reference(Texts(10, "a"));
    Texts predictions(10, "a");
    predictions[0] = predictions[1] = predictions[2] = predictions[3] = "b"; // 4 errors
    builder.run("model", predictions).tag("rule", TagKind::Rule, range(1, 6));
    Dataset dataset = builder.build();
    const ErrorTable table = tableOf(dataset);
    const ErrorRow& row = table.rows.at(0);
    QCOMPARE(row.kind, RowKind::RuleTag);
    QCOMPARE(row.query, std::string("tag = \"rule\""));
    QCOMPARE(row.n, std::uint64_t{5});
    QCOMPARE(row.errors, std::uint64_t{3});
    QCOMPARE(*row.shareOfData.value, 0.5);
    QCOMPARE(*row.shareOfErrors.value, 0.75);
    QCOMPARE(*row.errorRate, 0.6);
    QCOMPARE(*row.accuracy.value, 0.4);
    QCOMPARE(*row.lift, 1.5);
    QCOMPARE(row.accuracy.interval, wilson(2, 5));
    QVERIFY(!row.baseline && !row.gap.value && !row.potentialGain.value && !row.priority);
    QCOMPARE(table.overall.n, std::uint64_t{10});
    QCOMPARE(*table.overall.accuracy.value, 0.6);
}

void TestErrorTable::nothingIsWrongWhereNothingIsEvaluated()
{
    DatasetBuilder builder;
    builder.reference({"a", kNone}).run("model", {kNone, "a"}).tag("t", TagKind::Imported, {0, 1});
    builder.tagHlp("t", "accuracy", 0.9);
    Dataset dataset = builder.build();
    const ErrorTable table = tableOf(dataset);
    for (const ErrorRow& row : {table.overall, table.rows.at(0)}) {
        QCOMPARE(row.n, std::uint64_t{0});
        QVERIFY(!row.shareOfData.value && !row.shareOfErrors.value && !row.errorRate && !row.lift);
        QCOMPARE(row.accuracy, Figure{});
        QVERIFY(!row.gap.value && !row.potentialGain.value && !row.priority);
    }
    QCOMPARE(table.leftOut.noReference, std::size_t{1});
    QCOMPARE(table.leftOut.noPrediction, std::size_t{1});
}

void TestErrorTable::priorityFollowsEaseAndImportance()
{
    DatasetBuilder builder = speechOfTheNotes();
    Assessment& carNoise = builder.contents().assessments[assessmentSubject(builder.contents().tags[1])];
    carNoise.ease = 5;
    carNoise.importance = 4;
    Dataset dataset = builder.build();
    const ErrorTable table = tableOf(dataset);
    const double gain = *table.rows[1].potentialGain.value;
    QCOMPARE(*table.rows[1].priority, gain * 5 * 4 / 9);
    QCOMPARE(*table.rows[0].priority, *table.rows[0].potentialGain.value); // 3 × 3 / 9
}

void TestErrorTable::gainIsCutAtZero()
{
    DatasetBuilder builder;
    builder.reference(Texts(100, "a")).run("model", Texts(100, "a")).tag("t", TagKind::Imported, range(0, 50));
    builder.tagHlp("t", "accuracy", 0.8);
    Dataset dataset = builder.build();
    const ErrorRow row = tableOf(dataset).rows.at(0);
    QCOMPARE(*row.gap.value, 0.8 - 1.0);
    QCOMPARE(*row.potentialGain.value, 0.0);
    QCOMPARE(row.gap.interval->low, 0.8 - 1.0);
    QCOMPARE(row.gap.interval->high, 0.8 - wilson(50, 50)->low);
    QCOMPARE(row.potentialGain.interval, std::optional(Interval{0.0, 0.0}));
}

void TestErrorTable::publishedBaseline()
{
    Dataset dataset = speechOfTheNotes().build();
    ErrorTableOptions options;
    options.baseline.kind = Baseline::Kind::Published;
    options.baseline.published = 0.9;
    const ErrorTable table = tableOf(dataset, options);
    for (const ErrorRow& row : table.rows) {
        QCOMPARE(row.baseline->basis, BaselineBasis::Published);
        QCOMPARE(*row.gap.value, 0.9 - *row.accuracy.value);
    }
}

void TestErrorTable::olderRunAsBaseline()
{
    DatasetBuilder builder;
    builder.reference(Texts(8, "a"));
    builder.run("older", {"a", "a", "a", "b", "b", "a", kNone, "a"});
    builder.run("newer", {"a", "b", "b", "b", "a", "a", "a", kNone});
    builder.tag("t", TagKind::Imported, range(0, 4));
    Dataset dataset = builder.build();
    const Evaluation older = evaluate(dataset, 0).value();
    ErrorTableOptions options;
    options.baseline.kind = Baseline::Kind::Run;
    options.baseline.run = &older;
    const ErrorTable table = tableOf(dataset, options);
    const ErrorRow& row = table.rows.at(0);
    QCOMPARE(row.baseline->value, 0.75);
    QCOMPARE(row.baseline->n, std::optional<std::uint64_t>(4));
    QCOMPARE(*row.gap.value, 0.5);
    QCOMPARE(row.gap, pairedDifference({1, 2, 0, 1}));
    QCOMPARE(*row.potentialGain.value, 0.5 * 4 / 7);
    // Over everything the two share examples 0–5: older right 4, newer right 3.
    QCOMPARE(table.overall.baseline->n, std::optional<std::uint64_t>(6));
    QCOMPARE(*table.overall.gap.value, 4.0 / 6 - 3.0 / 6);
}

void TestErrorTable::byField()
{
    DatasetBuilder builder;
    builder.reference(Texts(6, "a")).run("model", {"a", "b", "a", "b", "a", kNone});
    builder.field("odd `name`", {"y", "y", "x \"q\"", kNone, "", "unseen"});
    builder.hlp(assessmentSubject("odd `name`", "y"), "accuracy", 0.9);
    Dataset dataset = builder.build();
    ErrorTableOptions options;
    options.by = {RowsBy::Kind::Field, 0};
    const ErrorTable table = tableOf(dataset, options);
    QStringList rows;
    for (const ErrorRow& row : table.rows)
        rows << QString::fromStdString(row.name + " | " + row.query + " | " + std::to_string(row.errors) + "/" +
                                       std::to_string(row.n));
    QCOMPARE(rows.join(QLatin1Char('\n')),
             QStringLiteral("odd `name`= | `odd ``name``` = \"\" | 0/1\n"
                            "odd `name`=x \"q\" | `odd ``name``` = \"x \"\"q\"\"\" | 0/1\n"
                            "odd `name`=y | `odd ``name``` = \"y\" | 1/2\n"
                            "odd `name`=(missing) | `odd ``name``` is missing | 1/1"));
    QCOMPARE(*table.rows[2].gap.value, 0.9 - 0.5);
    QVERIFY(!table.untaggedErrors && !table.notReviewed);
}

void TestErrorTable::byNumberField()
{
    DatasetBuilder builder;
    builder.reference(Texts(9, "a")).run("model", {"b", "a", "a", "a", "a", "a", "a", "a", "b"});
    builder.numberField("length", {0.1, 0.5, 0.2, 0.4, 0.3, 0.8, 0.7, 0.6, kMissingNumber});
    Dataset dataset = builder.build();
    ErrorTableOptions options;
    options.by = {RowsBy::Kind::Field, 0};
    const ErrorTable table = tableOf(dataset, options);
    QCOMPARE(table.rows.size(), std::size_t{5});
    QCOMPARE(table.rows[0].name, std::string("length=0.1 … 0.2"));
    QCOMPARE(table.rows[0].query, std::string("`length` >= 0.1 and `length` <= 0.2"));
    QCOMPARE(table.rows[0].n, std::uint64_t{2});
    QCOMPARE(table.rows[0].errors, std::uint64_t{1});
    QCOMPARE(table.rows[3].name, std::string("length=0.7 … 0.8"));
    QCOMPARE(table.rows[4].query, std::string("`length` is missing"));
}

void TestErrorTable::byClass()
{
    DatasetBuilder builder;
    builder.reference({"cat", "cat", "dog"}).run("model", {"cat", "dog", "dog"});
    ClassInfo unused;
    unused.name = "bird";
    builder.contents().classes.push_back(unused);
    unused.name = "gone";
    unused.deleted = true;
    builder.contents().classes.push_back(unused);
    Dataset dataset = builder.build();
    ErrorTableOptions options;
    options.by.kind = RowsBy::Kind::Class;
    const ErrorTable table = tableOf(dataset, options);
    QCOMPARE(table.rows.size(), std::size_t{3}); // "gone" is nowhere to be seen
    QCOMPARE(table.rows[0].name, std::string("cat"));
    QCOMPARE(*table.rows[0].accuracy.value, 0.5);
    QCOMPARE(*table.rows[1].accuracy.value, 1.0);
    QCOMPARE(table.rows[2].n, std::uint64_t{0});
    QVERIFY(!table.rows[2].accuracy.value);
}

void TestErrorTable::byClassOfSets()
{
    DatasetBuilder builder(TaskType::MultiLabel);
    builder.reference({"a|b", "a", ""}).run("model", {"a", "a", "b"});
    Dataset dataset = builder.build();
    ErrorTableOptions options;
    options.by.kind = RowsBy::Kind::Class;
    const ErrorTable table = tableOf(dataset, options);
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(table.rows[0].n, std::uint64_t{2});
    QCOMPARE(table.rows[0].errors, std::uint64_t{1});
    QCOMPARE(table.rows[1].n, std::uint64_t{1});
    QCOMPARE(table.rows[1].errors, std::uint64_t{1});
}

void TestErrorTable::byClassNeedsClasses()
{
    DatasetBuilder builder(TaskType::Numeric);
    builder.reference({"1"}).run("model", {"1"});
    Dataset dataset = builder.build();
    const Evaluation evaluation = evaluate(dataset, 0).value();
    ErrorTableOptions options;
    options.by.kind = RowsBy::Kind::Class;
    QCOMPARE(errorTable(dataset, evaluation, ItemSet(1, true), options).error().code, ErrorCode::InvalidInput);
}

void TestErrorTable::wordsAndSentences()
{
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference({"a b c d", "a b", "a b c d", ""}).run("model", {"a b c x", "a b", "x y", "a"});
    builder.tag("t", TagKind::Imported, {0, 1}).tagHlp("t", "word", 0.9).tagHlp("t", "sentence", 0.6);
    Dataset dataset = builder.build();

    const ErrorTable byWord = tableOf(dataset); // word is the default
    QCOMPARE(byWord.metric, Metric::Word);
    QCOMPARE(byWord.words->edits, std::uint64_t{6});
    QCOMPARE(byWord.words->referenceWords, std::uint64_t{10});
    QCOMPARE(*byWord.words->wordErrorRate.value, 0.6);
    QCOMPARE(*byWord.words->meanWordErrorRate, (0.25 + 0 + 1) / 3); // the one without words has no rate
    QCOMPARE(*byWord.words->sentenceErrorRate.value, 0.75);
    const ErrorRow& row = byWord.rows.at(0);
    QCOMPARE(row.n, std::uint64_t{2});
    QCOMPARE(row.errors, std::uint64_t{1});
    QCOMPARE(row.edits, std::uint64_t{1});
    QCOMPARE(row.referenceWords, std::uint64_t{6});
    QCOMPARE(*row.accuracy.value, 1 - 1.0 / 6);
    QCOMPARE(*row.errorRate, 1.0 / 6);
    QCOMPARE(*row.shareOfData.value, 0.6);
    QCOMPARE(*row.shareOfErrors.value, 1.0 / 6);
    QCOMPARE(*row.lift, (1.0 / 6) / 0.6);
    QCOMPARE(*row.gap.value, 0.9 - (1 - 1.0 / 6));
    QCOMPARE(*row.potentialGain.value, *row.gap.value * 0.6);

    ErrorTableOptions options;
    options.metric = Metric::Sentence;
    const ErrorRow bySentence = tableOf(dataset, options).rows.at(0);
    QCOMPARE(*bySentence.accuracy.value, 0.5);
    QCOMPARE(*bySentence.shareOfData.value, 0.5);
    QCOMPARE(*bySentence.gap.value, 0.6 - 0.5); // an HLP belongs to one metric
    QCOMPARE(bySentence.edits, std::uint64_t{1});
}

void TestErrorTable::wordMetricOfOtherTasksIsRefused()
{
    Dataset dataset = speechOfTheNotes().build();
    const Evaluation evaluation = evaluate(dataset, 0).value();
    ErrorTableOptions options;
    options.metric = Metric::Word;
    QCOMPARE(errorTable(dataset, evaluation, ItemSet(dataset.size(), true), options).error().code,
             ErrorCode::InvalidInput);
}

void TestErrorTable::fewIsMarked()
{
    DatasetBuilder builder;
    builder.reference(Texts(100, "a")).run("model", Texts(100, "a"));
    builder.tag("29", TagKind::Imported, range(0, 29)).tag("30", TagKind::Imported, range(0, 30));
    Dataset dataset = builder.build();
    const ErrorTable table = tableOf(dataset);
    QVERIFY(table.rows[0].few);
    QVERIFY(!table.rows[1].few);
    QVERIFY(!table.overall.few);
}

void TestErrorTable::sorting()
{
    const auto row = [](const char* name, std::optional<double> gain, std::optional<double> low, double shareOfErrors) {
        ErrorRow made;
        made.name = name;
        made.potentialGain.value = gain;
        if (low) made.potentialGain.interval = Interval{*low, 1};
        made.shareOfErrors.value = shareOfErrors;
        return made;
    };
    std::vector<ErrorRow> rows{row("none", {}, {}, 0.9), row("b", 0.1, 0.0, 0.2), row("c", 0.2, 0.01, 0.1),
                               row("a", 0.1, 0.05, 0.2), row("more", {}, {}, 0.95)};
    const auto names = [&rows] {
        QStringList list;
        for (const ErrorRow& each : rows)
            list << QString::fromStdString(each.name);
        return list.join(QLatin1Char(' '));
    };
    sortRows(rows, RowOrder::PotentialGain);
    QCOMPARE(names(), QStringLiteral("c a b more none"));
    sortRows(rows, RowOrder::GainLowerBound);
    QCOMPARE(names(), QStringLiteral("a c b more none"));
    sortRows(rows, RowOrder::ShareOfErrors);
    QCOMPARE(names(), QStringLiteral("more none a b c"));
    sortRows(rows, RowOrder::Name);
    QCOMPARE(names(), QStringLiteral("a b c more none"));
}

QTEST_APPLESS_MAIN(TestErrorTable)
#include "tst_error_table.moc"
