// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/example_choice.h"
#include "core/report/plain_reports.h"
#include "core/report/report_builder.h"
#include "tests/core/metrics/dataset_builder.h"
#include "tests/core/metrics/delimited_rows.h"
#include "tests/support/temp_files.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

std::vector<double> numbers(const Texts& texts)
{
    std::vector<double> values;
    for (const std::string& text : texts)
        values.push_back(std::stod(text));
    return values;
}

/// 300 spoken digits (resources/sample/spoken_digits).
Dataset spokenDigits()
{
    auto columns = readColumns(sourcePath("resources/sample/spoken_digits/spoken_digits.csv"), ',');
    DatasetBuilder builder;
    builder.reference(columns["label"]).run("svm", columns["prediction"]);
    builder.field("speaker", columns["speaker"]).field("accent", columns["accent"]);
    builder.numberField("duration", numbers(columns["duration_s"])).field("file", columns["file"]);
    builder.hlp(assessmentSubject("speaker", "lucas"), "accuracy", 0.98);
    return builder.build();
}

Dataset transcripts()
{
    DatasetBuilder builder(TaskType::Transcription);
    builder.reference({"stir fried lettuce recipe", "sail away song", kNone, "sweetened coffee"});
    builder.run("old", {"stir fry lettuce recipe", "sail away song", "x", kNone});
    builder.run("new", {"stir fry lettuce recipe", "sell away", "x", ""});
    builder.tag("noise", TagKind::Imported, {0, 3});
    return builder.build();
}

ReportOptions options()
{
    ReportOptions options;
    options.project = "test.headroom";
    options.version = "0";
    return options;
}

} // namespace

class TestReportBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spokenDigitsBySpeaker()
    {
        // Expected: pandas 1.5; 221 of 300 right, lucas 35 of 50, BEL/French 29 of 50.
        Dataset dataset = spokenDigits();
        const ReportModel model = buildReport(dataset, options()).value();
        QCOMPARE(model.overall.n, std::uint64_t{300});
        QCOMPARE(model.overall.errors, std::uint64_t{79});
        QCOMPARE(model.title, std::string("test.headroom"));
        QCOMPARE(model.fields.size(), std::size_t(3));
        QCOMPARE(model.fields[0].name, std::string("speaker")); // the only one with something to win
        const ErrorRow& first = model.fields[0].rows[0];
        QCOMPARE(first.name, std::string("speaker=lucas"));
        QCOMPARE(first.errors, std::uint64_t{15});
        QVERIFY(std::abs(*first.potentialGain.value - (0.98 - 0.7) / 6) < 1e-12);
        QCOMPARE(model.fieldsLeftOut, (std::vector<std::string>{"file"}));
        QCOMPARE(model.classes->confusion->total(), std::uint64_t{300});
        QCOMPARE(model.classes->confusion->correct(), std::uint64_t{221});
    }

    void scopeNarrowsEverything()
    {
        Dataset dataset = spokenDigits();
        ReportOptions narrowed = options();
        narrowed.where = "speaker = theo";
        const ReportModel model = buildReport(dataset, narrowed).value();
        QCOMPARE(model.examples, std::uint64_t{300});
        QCOMPARE(model.inScope, std::uint64_t{50});
        QCOMPARE(model.overall.errors, std::uint64_t{4});
        QCOMPARE(model.classes->confusion->total(), std::uint64_t{50});
        for (const ReportExamples& group : model.groups)
            QVERIFY(group.errors <= 4);
    }

    void wordsThatDifferAreMarked()
    {
        Dataset dataset = transcripts();
        ReportOptions compared = options();
        compared.compare = 0;
        const ReportModel model = buildReport(dataset, compared).value();
        QCOMPARE(model.run, std::string("new"));
        QVERIFY(model.metric == Metric::Word);
        QCOMPARE(model.words->referenceWords, std::uint64_t{9});
        QCOMPARE(model.words->edits, std::uint64_t{5}); // fried, sail, song, both of "sweetened coffee"
        QCOMPARE(model.leftOut.noReference, std::size_t(1));
        QCOMPARE(model.groups.size(), std::size_t(1));
        const ReportExample& example = model.groups[0].examples[0];
        QCOMPARE(example.reference.size(), std::size_t(3));
        QCOMPARE(example.reference[1].text, std::string("fried"));
        QVERIFY(example.reference[1].differs && !example.reference[2].differs);
        QCOMPARE(example.prediction[1].text, std::string("fry"));
        QCOMPARE(example.edits, std::optional<std::uint64_t>(1));
        const ReportExample& empty = model.groups[0].examples[1];
        QVERIFY(empty.prediction.empty());
        QCOMPARE(model.comparison->overall.n, std::uint64_t{2}); // evaluated for both runs
        QCOMPARE(model.comparison->overall.broken, std::uint64_t{1});
    }

    void mistakesAreSaid()
    {
        Dataset dataset = spokenDigits();
        ReportOptions wrong = options();
        wrong.where = "speaker = ";
        QCOMPARE(buildReport(dataset, wrong).error().code, ErrorCode::InvalidInput);
        wrong = options();
        wrong.run = 7;
        QCOMPARE(buildReport(dataset, wrong).error().code, ErrorCode::NotFound);
        DatasetBuilder builder;
        builder.reference({"a", "b"});
        Dataset withoutRuns = builder.build();
        QCOMPARE(buildReport(withoutRuns, options()).error().code, ErrorCode::NotFound);
    }

    void nothingInScopeIsNoError()
    {
        Dataset dataset = spokenDigits();
        ReportOptions none = options();
        none.where = "speaker = nobody";
        const ReportModel model = buildReport(dataset, none).value();
        QCOMPARE(model.overall.n, std::uint64_t{0});
        QVERIFY(!model.overall.accuracy.value);
        QVERIFY(model.groups.empty());
        QVERIFY(toJson(model).contains("\"accuracy\":null"));
    }

    void sameStateSameBytes()
    {
        Dataset first = spokenDigits();
        Dataset second = spokenDigits();
        QCOMPARE(toJson(buildReport(first, options()).value()), toJson(buildReport(second, options()).value()));
    }

    void mediaAreAskedForByTheirPath()
    {
        Dataset dataset = transcripts();
        ReportOptions shown = options();
        shown.media = [](const std::string& path) {
            ReportMedia media;
            media.problem = path;
            return media;
        };
        const ReportModel model = buildReport(dataset, shown).value(); // this project has no media
        QVERIFY(model.groups[0].examples[0].media.problem.empty());
    }

    void mostConfidentErrorsFirst()
    {
        ItemSet errors(5, true);
        QCOMPARE(errorsToShow(errors, {0.1, 0.9, 0.5, 0.9, 0.2}, 3), (std::vector<ExampleIndex>{1, 3, 2}));
        QCOMPARE(errorsToShow(errors, {0.1, kMissingNumber, 0.5, 0.9, 0.2}, 2), (std::vector<ExampleIndex>{0, 2}));
        QCOMPARE(errorsToShow(errors, {}, 9).size(), std::size_t(5));
    }
};

QTEST_APPLESS_MAIN(TestReportBuilder)
#include "tst_report_builder.moc"
