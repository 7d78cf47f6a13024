// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/error_json.h"
#include "core/report/headline.h"
#include "core/report/plain_reports.h"

#include <QString>

namespace headroom {

namespace {

std::string_view baselineKindName(Baseline::Kind kind)
{
    switch (kind) {
    case Baseline::Kind::Hlp:
        return "hlp";
    case Baseline::Kind::Run:
        return "run";
    case Baseline::Kind::Published:
        return "published";
    }
    return {};
}

void writeRows(JsonWriter& json, const std::vector<ErrorRow>& rows, bool withWords)
{
    json.beginArray();
    for (const ErrorRow& row : rows)
        writeRow(json, row, withWords);
    json.endArray();
}

void writeMembersAboutReport(JsonWriter& json, const ReportModel& model)
{
    const auto text = [&](const char* name, const std::string& value) { json.member(name, std::string_view(value)); };
    text("title", model.title);
    text("project", model.project);
    json.member("task", taskName(model.task)).member("metric", metricName(model.metric));
    text("scope", model.scope);
    json.member("examples", model.examples).member("in_scope", model.inScope);
    text("run", model.run);
    json.member("baseline", baselineKindName(model.baseline));
    text("baseline_name", model.baselineName);
    text("headline", headline(model).plain().toStdString());
    text("state_hash", model.stateHash);
    text("version", model.version);
    text("language", model.language);
}

void writeRowMembers(JsonWriter& json, const ReportModel& model)
{
    const bool withWords = model.words.has_value();
    json.key("tags");
    writeRows(json, model.tags, withWords);
    json.member("untagged_errors", model.review.untaggedErrors);
    json.member("reviewed_errors", model.review.reviewedErrors).member("reviewed_right", model.review.reviewedRight);
    json.key("not_reviewed");
    if (model.notReviewed) {
        writeRow(json, *model.notReviewed, withWords);
    } else {
        json.null();
    }
    json.key("fields").beginArray();
    for (const ReportField& field : model.fields) {
        json.beginObject().member("name", std::string_view(field.name)).member("type", fieldTypeName(field.type));
        json.key("rows");
        writeRows(json, field.rows, withWords);
        json.endObject();
    }
    json.endArray().member("fields_left_out", model.fieldsLeftOut);
}

void writeComparisonMember(JsonWriter& json, const std::optional<ReportComparison>& comparison)
{
    json.key("compare");
    if (!comparison) {
        json.null();
        return;
    }
    json.beginObject().member("run", std::string_view(comparison->before)).key("all");
    writeRow(json, comparison->overall);
    json.key("tags").beginArray();
    for (const ComparisonRow& row : comparison->rows)
        writeRow(json, row);
    json.endArray().endObject();
}

std::string joined(const std::vector<MarkedText>& parts)
{
    std::string text;
    for (const MarkedText& part : parts) {
        if (!text.empty()) text += ' ';
        text += part.text;
    }
    return text;
}

void writeExamplesMember(JsonWriter& json, const std::vector<ReportExamples>& groups)
{
    json.key("examples").beginArray();
    for (const ReportExamples& group : groups) {
        json.beginObject().member("name", std::string_view(group.name)).member("query", std::string_view(group.query));
        json.member("errors", group.errors).key("shown").beginArray();
        for (const ReportExample& example : group.examples) {
            json.beginObject().member("key", std::string_view(example.key));
            json.member("reference", std::string_view(joined(example.reference)));
            json.member("prediction", std::string_view(joined(example.prediction)));
            json.member("score", example.score).member("tags", example.tags).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
}

void writeBatchesMember(JsonWriter& json, const std::vector<ReportBatch>& batches)
{
    json.key("batches").beginArray();
    for (const ReportBatch& batch : batches) {
        json.beginObject().member("source", std::string_view(batch.source));
        json.member("licence", std::string_view(batch.licence)).member("who", std::string_view(batch.who));
        json.member("imported_at", batch.importedAt).member("rows", batch.rows).endObject();
    }
    json.endArray();
}

} // namespace

QByteArray toJson(const ReportModel& model)
{
    JsonWriter json;
    json.beginObject();
    writeMembersAboutReport(json, model);
    writeOverallMembers(json, model.overall, model.leftOut, model.words);
    if (model.numeric) writeNumericMembers(json, *model.numeric);
    writeRowMembers(json, model);
    if (model.classes) {
        if (model.classes->confusion) {
            json.key("confusion");
            writeConfusion(json, model.classes->names, *model.classes->confusion);
        }
        writeClassMembers(json, model.classes->names, model.classes->report);
    }
    writeComparisonMember(json, model.comparison);
    writeExamplesMember(json, model.groups);
    writeBatchesMember(json, model.batches);
    json.endObject();
    return QByteArray::fromStdString(json.text()) + '\n';
}

} // namespace headroom
