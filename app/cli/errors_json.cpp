// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errors_json.h"

#include <algorithm>

namespace headroom::cli {

namespace {

void limits(JsonWriter& json, std::string_view name, const std::optional<Interval>& interval)
{
    json.key(name);
    if (!interval) {
        json.null();
        return;
    }
    json.beginArray().value(interval->low).value(interval->high).endArray();
}

void words(JsonWriter& json, const ErrorRow& row)
{
    json.member("wer", ratio(static_cast<double>(row.edits), static_cast<double>(row.referenceWords)));
    json.member("edits", row.edits).member("reference_words", row.referenceWords);
}

void baseline(JsonWriter& json, const ErrorRow& row)
{
    const std::optional<BaselineFigure>& hlp = row.baseline;
    json.key("hlp");
    hlp ? json.value(hlp->value) : json.null();
    json.key("hlp_basis");
    hlp ? json.value(baselineBasisName(hlp->basis)) : json.null();
    json.member("hlp_n", hlp ? hlp->n : std::nullopt);
    limits(json, "hlp_ci", hlp ? hlp->interval : std::nullopt);
}

void headroom(JsonWriter& json, const ErrorRow& row)
{
    json.member("gap", row.gap.value);
    limits(json, "gap_ci", row.gap.interval);
    json.member("potential_gain", row.potentialGain.value);
    limits(json, "potential_gain_ci", row.potentialGain.interval);
    json.member("ease", row.ease).member("importance", row.importance).member("priority", row.priority);
}

void tableRow(JsonWriter& json, const ErrorRow& row, bool hasWords)
{
    json.beginObject();
    json.member("name", row.name).member("kind", rowKindName(row.kind)).member("query", row.query);
    json.member("n", row.n).member("errors", row.errors);
    json.member("share_of_data", row.shareOfData.value);
    limits(json, "share_of_data_ci", row.shareOfData.interval);
    json.member("share_of_errors", row.shareOfErrors.value);
    limits(json, "share_of_errors_ci", row.shareOfErrors.interval);
    json.member("error_rate", row.errorRate).member("lift", row.lift);
    json.member("accuracy", row.accuracy.value);
    limits(json, "accuracy_ci", row.accuracy.interval);
    json.member("basis", rowBasisName(row.basis));
    json.member("reviewed_errors", row.reviewedErrors).member("reviewed_right", row.reviewedRight);
    json.member("random_sample", !row.notRandom).member("few", row.few);
    baseline(json, row);
    headroom(json, row);
    if (hasWords) words(json, row);
    json.endObject();
}

// A class that nobody uses any more is left out.
bool isShown(const ClassInfo& info, const ClassFigures& figures)
{
    return !info.deleted || figures.truePositives + figures.falsePositives + figures.falseNegatives > 0;
}

std::vector<std::size_t> shownClasses(const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; answer.classes && i < answer.classes->classes.size() && i < classes.size(); ++i) {
        if (isShown(classes[i], answer.classes->classes[i])) shown.push_back(i);
    }
    return shown;
}

void confusionMatrix(JsonWriter& json, const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes)
{
    json.key("confusion");
    if (!answer.confusion) {
        json.null();
        return;
    }
    const std::vector<std::size_t> shown = shownClasses(answer, classes);
    json.beginObject().key("classes").beginArray();
    for (const std::size_t i : shown)
        json.value(classes[i].name);
    json.endArray().key("counts").beginArray();
    for (const std::size_t reference : shown) {
        json.beginArray();
        for (const std::size_t prediction : shown)
            json.value(answer.confusion->at(reference, prediction));
        json.endArray();
    }
    json.endArray().endObject();
}

void perClass(JsonWriter& json, const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes)
{
    json.key("per_class");
    if (!answer.classes) {
        json.null().member("macro_f1", std::optional<double>());
        return;
    }
    json.beginArray();
    for (const std::size_t i : shownClasses(answer, classes)) {
        const ClassFigures& figures = answer.classes->classes[i];
        json.beginObject().member("name", classes[i].name);
        json.member("precision", figures.precision).member("recall", figures.recall).member("f1", figures.f1);
        json.member("support", figures.support).endObject();
    }
    json.endArray();
    const ClassReport& report = *answer.classes;
    json.member("macro_f1", report.macroF1);
    json.member("macro_precision", report.macroPrecision).member("macro_recall", report.macroRecall);
    json.member("micro_precision", report.microPrecision).member("micro_recall", report.microRecall);
    json.member("micro_f1", report.microF1).member("balanced_accuracy", report.balancedAccuracy);
    json.member("mean_jaccard", report.meanJaccard);
}

void comparisonFigures(JsonWriter& json, const ComparisonRow& row)
{
    json.member("n", row.n).member("both_right", row.bothRight).member("fixed", row.fixed);
    json.member("broken", row.broken).member("both_wrong", row.bothWrong);
    json.member("accuracy_before", row.accuracyBefore).member("accuracy_after", row.accuracyAfter);
    json.member("change", row.change.value);
    limits(json, "change_ci", row.change.interval);
    json.member("realised_gain", row.realisedGain.value);
    limits(json, "realised_gain_ci", row.realisedGain.interval);
    json.member("p_value", row.pValue);
}

void comparison(JsonWriter& json, const ErrorsAnswer& answer)
{
    json.key("compare");
    if (!answer.comparison) {
        json.null();
        return;
    }
    json.beginObject().member("run", answer.comparedRun);
    comparisonFigures(json, answer.comparison->overall);
    json.key("tags").beginArray();
    for (const ComparisonRow& row : answer.comparison->rows) {
        json.beginObject().member("name", row.name).member("kind", rowKindName(row.kind));
        comparisonFigures(json, row);
        json.member("few", row.few).endObject();
    }
    json.endArray().endObject();
}

void transcription(JsonWriter& json, const ErrorTable& table)
{
    if (!table.words) return;
    json.member("wer", table.words->wordErrorRate.value);
    limits(json, "wer_ci", table.words->wordErrorRate.interval);
    json.member("edits", table.words->edits).member("reference_words", table.words->referenceWords);
    json.member("mean_wer", table.words->meanWordErrorRate);
    json.member("sentence_error_rate", table.words->sentenceErrorRate.value);
}

} // namespace

void writeErrors(JsonWriter& json, const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes)
{
    const ErrorTable& table = answer.table;
    const ErrorRow& all = table.overall;
    json.member("run", answer.run).member("metric", metricName(table.metric));
    json.member("evaluated", all.n).member("errors", all.errors);
    json.member("accuracy", all.accuracy.value);
    limits(json, "accuracy_ci", all.accuracy.interval);
    baseline(json, all);
    headroom(json, all);
    transcription(json, table);
    if (answer.numeric)
        json.member("mae", answer.numeric->mae).member("rmse", answer.numeric->rmse).member("r2", answer.numeric->r2);
    json.key("left_out").beginObject().member("disputed", table.leftOut.disputed);
    json.member("no_reference", table.leftOut.noReference).member("no_prediction", table.leftOut.noPrediction);
    json.endObject().key("tags").beginArray();
    for (const ErrorRow& row : table.rows)
        tableRow(json, row, table.words.has_value());
    json.endArray().member("untagged_errors", table.review.untaggedErrors);
    json.member("reviewed_errors", table.review.reviewedErrors).member("reviewed_right", table.review.reviewedRight);
    confusionMatrix(json, answer, classes);
    perClass(json, answer, classes);
    json.key("slices").beginArray().endArray();
    comparison(json, answer);
}

} // namespace headroom::cli
