// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_models.h"

#include <algorithm>

namespace headroom::test {

namespace {

constexpr std::uint64_t kAll = 10'000;
constexpr std::uint64_t kAllErrors = 975; // 360 + 44 + 390 + 180, and 1 of those without a tag

ErrorRow tagRow(const std::string& name, std::uint64_t n, std::uint64_t errors, double hlp, RowKind kind)
{
    ErrorRow row;
    row.kind = kind;
    row.name = name;
    row.query = "tag = \"" + name + "\"";
    row.n = n;
    row.errors = errors;
    row.shareOfData.value = ratio(double(n), double(kAll));
    row.shareOfErrors.value = ratio(double(errors), double(kAllErrors));
    row.errorRate = ratio(double(errors), double(n));
    row.accuracy = proportion(n - errors, n);
    row.lift = *row.errorRate / (double(kAllErrors) / double(kAll));
    row.baseline = BaselineFigure{hlp, BaselineBasis::Typed, std::nullopt, std::nullopt};
    const double gap = hlp - *row.accuracy.value;
    row.gap = {gap, differenceInterval({hlp, Interval{hlp, hlp}}, row.accuracy)};
    const double share = *row.shareOfData.value;
    row.potentialGain = {std::max(gap, 0.0) * share,
                         Interval{std::max(row.gap.interval->low, 0.0) * share, row.gap.interval->high * share}};
    row.priority = *row.potentialGain.value * 9 / 9;
    return row;
}

void addRows(ReportModel& model)
{
    model.tags = {tagRow("Clean speech", 6000, 360, 0.95, RowKind::RuleTag),
                  tagRow("People noise", 3000, 390, 0.89, RowKind::ImportedTag),
                  tagRow("Car noise", 400, 44, 0.93, RowKind::HandTag),
                  tagRow("Low bandwidth", 600, 180, 0.70, RowKind::HandTag)};
    model.tags[2].basis = RowBasis::Reviewed;
    model.tags[2].reviewedErrors = 120;
    model.tags[2].reviewedRight = 100;
    model.tags[3].few = true;
    model.tags[3].notRandom = true;
    ErrorRow untagged;
    untagged.kind = RowKind::UntaggedErrors;
    untagged.errors = 1;
    model.untaggedErrors = untagged;
    ErrorRow notReviewed;
    notReviewed.kind = RowKind::NotReviewed;
    notReviewed.n = 9780;
    notReviewed.errors = 855;
    model.notReviewed = notReviewed;
    model.review = {120, 100, 1};

    ErrorRow phone = tagRow("device=phone", 7000, 700, 0.93, RowKind::Field);
    ErrorRow missing = tagRow("device=(missing)", 3000, 275, 0.93, RowKind::Field);
    missing.subject = "field:device";
    missing.baseline.reset();
    missing.gap = {};
    missing.potentialGain = {};
    missing.priority.reset();
    model.fields = {{"device", FieldType::Text, {phone, missing}}};
    model.fieldsLeftOut = {"transcriber"};
}

void addClasses(ReportModel& model)
{
    ReportClasses classes;
    classes.names = {"no defect", "defect", "never"};
    Confusion confusion{3, {905, 9, 0, 18, 68, 0, 3, 0, 0}};
    classes.report = classReport(confusion);
    classes.confusion = confusion;
    model.classes = classes;
}

void addExamples(ReportModel& model)
{
    ReportExample picture;
    picture.key = "img/001.png";
    picture.media.mimeType = "image/png";
    picture.media.bytes = "not looked at by the writers";
    picture.media.width = 64;
    picture.media.height = 48;
    picture.reference = {{"defect", false}};
    picture.prediction = {{"no defect", true}};
    picture.score = 0.705;
    picture.tags = {"Car noise", "Low bandwidth"};

    ReportExample sound;
    sound.key = "clip-00213.wav";
    sound.media.minima = {-0.5F, -0.25F, 0.0F};
    sound.media.maxima = {0.5F, 0.1F, 0.0F};
    sound.media.durationSeconds = 1.25;
    sound.reference = {{"stir", false}, {"fried", true}, {"lettuce recipe", false}};
    sound.prediction = {{"stir", false}, {"fry", true}, {"lettuce recipe", false}};
    sound.edits = 1;
    sound.referenceWords = 4;

    ReportExample broken;
    broken.key = "gone.wav";
    broken.media.problem = "the file is not there";
    broken.reference = {{"a", true}};
    broken.fields = {{"device", "phone"}};
    model.groups = {{"Car noise", "tag = \"Car noise\"", 44, {picture, sound, broken}}};
}

void addComparison(ReportModel& model)
{
    ReportComparison comparison;
    comparison.before = "v11";
    ComparisonRow& row = comparison.overall;
    row.n = 9842;
    row.fixed = 131;
    row.broken = 54;
    row.bothWrong = 844;
    row.bothRight = 8813;
    row.accuracyBefore = 8867.0 / 9842;
    row.accuracyAfter = 8944.0 / 9842;
    row.change = pairedDifference({row.bothRight, row.fixed, row.broken, row.bothWrong});
    row.pValue = mcnemarExact(row.fixed, row.broken);
    ComparisonRow none;
    none.kind = RowKind::HandTag;
    none.name = "Car noise";
    comparison.rows = {none};
    model.comparison = comparison;
}

} // namespace

ReportModel courseModel()
{
    ReportModel model;
    model.title = "Voice search";
    model.project = "voice-search.headroom";
    model.scope = "split:dev and not tag:\"unusable\"";
    model.examples = 48210;
    model.inScope = 10100;
    model.run = "conformer-v12";
    model.runNotes = "warm start";
    model.codeVersion = "4f2a1c";
    model.overall = tagRow("", kAll, kAllErrors, 0.93, RowKind::All);
    model.overall.query.clear();
    model.leftOut = {2, 58, 40};
    addRows(model);
    addClasses(model);
    addExamples(model);
    addComparison(model);
    model.batches = {{"clips.csv", "CC BY 4.0", "ana", 1786959000000, 48210},
                     {"v12.jsonl", "", "", 1787000000000, 10060}};
    model.stateHash = "00ff";
    model.version = "0.1.0";
    model.language = "en";
    return model;
}

ReportModel emptyModel()
{
    ReportModel model;
    model.title = "Empty";
    model.language = "en";
    model.version = "0.1.0";
    return model;
}

ReportModel modelFullOf(const std::string& text)
{
    ReportModel model = courseModel();
    for (std::string* place : {&model.title, &model.project, &model.scope, &model.run, &model.runNotes,
                               &model.codeVersion, &model.baselineName, &model.stateHash, &model.version})
        *place = text;
    for (ErrorRow& row : model.tags)
        row.name = row.query = text;
    for (ReportField& field : model.fields) {
        field.name = text;
        for (ErrorRow& row : field.rows)
            row.name = text + "=" + text;
    }
    model.fieldsLeftOut = {text};
    for (std::string& name : model.classes->names)
        name = text;
    model.comparison->before = text;
    for (ComparisonRow& row : model.comparison->rows)
        row.name = text;
    for (ReportExamples& group : model.groups) {
        group.name = group.query = text;
        for (ReportExample& example : group.examples) {
            example.key = text;
            for (MarkedText& part : example.reference)
                part.text = text;
            for (MarkedText& part : example.prediction)
                part.text = text;
            for (std::string& tag : example.tags)
                tag = text;
            for (auto& [name, value] : example.fields)
                name = value = text;
            if (!example.media.problem.empty()) example.media.problem = text;
        }
    }
    for (ReportBatch& batch : model.batches)
        batch.source = batch.licence = batch.who = text;
    return model;
}

} // namespace headroom::test
