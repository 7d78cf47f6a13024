// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/error_json.h"

namespace headroom {

namespace {

void writeInterval(JsonWriter& json, std::string_view name, const std::optional<Interval>& interval)
{
    json.key(name);
    if (!interval) {
        json.null();
        return;
    }
    json.beginArray().value(interval->low).value(interval->high).endArray();
}

void writeFigure(JsonWriter& json, const std::string& name, const Figure& figure)
{
    json.member(name, figure.value);
    writeInterval(json, name + "_ci", figure.interval);
}

void writeBaselineMembers(JsonWriter& json, const ErrorRow& row)
{
    json.key("hlp");
    row.baseline ? json.value(row.baseline->value) : json.null();
    json.key("hlp_basis");
    row.baseline ? json.value(baselineBasisName(row.baseline->basis)) : json.null();
    json.key("hlp_n");
    row.baseline ? json.value(row.baseline->n) : json.null();
    writeInterval(json, "hlp_ci", row.baseline ? row.baseline->interval : std::nullopt);
    writeFigure(json, "gap", row.gap);
    writeFigure(json, "potential_gain", row.potentialGain);
}

void writeWordMembers(JsonWriter& json, const ErrorRow& row)
{
    json.key("wer");
    const std::optional<double> rate = ratio(static_cast<double>(row.edits), static_cast<double>(row.referenceWords));
    rate ? json.value(*rate) : json.null();
    json.member("edits", row.edits).member("reference_words", row.referenceWords);
}

} // namespace

void writeRow(JsonWriter& json, const ErrorRow& row, bool withWords)
{
    json.beginObject().member("name", std::string_view(row.name)).member("kind", rowKindName(row.kind));
    json.member("query", std::string_view(row.query));
    json.member("n", row.n).member("errors", row.errors);
    writeFigure(json, "share_of_data", row.shareOfData);
    writeFigure(json, "share_of_errors", row.shareOfErrors);
    json.member("error_rate", row.errorRate);
    writeFigure(json, "accuracy", row.accuracy);
    json.member("lift", row.lift).member("basis", rowBasisName(row.basis));
    json.member("reviewed_errors", row.reviewedErrors).member("reviewed_right", row.reviewedRight);
    json.member("not_random", row.notRandom).member("few", row.few);
    writeBaselineMembers(json, row);
    json.member("ease", row.ease).member("importance", row.importance).member("priority", row.priority);
    if (withWords) writeWordMembers(json, row);
    json.endObject();
}

void writeOverallMembers(JsonWriter& json, const ErrorTable& table)
{
    writeOverallMembers(json, table.overall, table.leftOut, table.words);
}

void writeOverallMembers(JsonWriter& json, const ErrorRow& overall, const LeftOut& leftOut,
                         const std::optional<WordFigures>& words)
{
    json.member("evaluated", overall.n).member("errors", overall.errors);
    writeFigure(json, "accuracy", overall.accuracy);
    writeBaselineMembers(json, overall);
    json.key("left_out").beginObject();
    json.member("disputed", leftOut.disputed).member("no_reference", leftOut.noReference);
    json.member("no_prediction", leftOut.noPrediction).endObject();
    if (!words) return;
    writeFigure(json, "wer", words->wordErrorRate);
    json.member("mean_wer", words->meanWordErrorRate);
    json.member("edits", words->edits).member("reference_words", words->referenceWords);
    writeFigure(json, "sentence_error_rate", words->sentenceErrorRate);
}

void writeConfusion(JsonWriter& json, const std::vector<std::string>& classes, const Confusion& confusion)
{
    json.beginObject().member("classes", classes).key("counts").beginArray();
    for (std::size_t row = 0; row < confusion.classes; ++row) {
        json.beginArray();
        for (std::size_t column = 0; column < confusion.classes; ++column)
            json.value(confusion.at(row, column));
        json.endArray();
    }
    json.endArray().endObject();
}

void writeClassMembers(JsonWriter& json, const std::vector<std::string>& classes, const ClassReport& report)
{
    json.key("per_class").beginArray();
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const ClassFigures& figures = report.classes[i];
        json.beginObject().member("name", std::string_view(classes[i]));
        json.member("precision", figures.precision).member("recall", figures.recall).member("f1", figures.f1);
        json.member("support", figures.support).endObject();
    }
    json.endArray();
    json.member("macro_precision", report.macroPrecision).member("macro_recall", report.macroRecall);
    json.member("macro_f1", report.macroF1).member("micro_f1", report.microF1);
    json.member("balanced_accuracy", report.balancedAccuracy).member("mean_jaccard", report.meanJaccard);
}

void writeRow(JsonWriter& json, const ComparisonRow& row)
{
    json.beginObject().member("name", std::string_view(row.name)).member("kind", rowKindName(row.kind));
    json.member("n", row.n).member("fixed", row.fixed).member("broken", row.broken);
    json.member("both_wrong", row.bothWrong).member("both_right", row.bothRight);
    json.member("accuracy_before", row.accuracyBefore).member("accuracy_after", row.accuracyAfter);
    writeFigure(json, "change", row.change);
    writeFigure(json, "realised_gain", row.realisedGain);
    json.member("p_value", row.pValue).member("few", row.few).endObject();
}

void writeNumericMembers(JsonWriter& json, const NumericFigures& figures)
{
    json.member("mae", figures.mae).member("rmse", figures.rmse).member("r2", figures.r2);
}

} // namespace headroom
