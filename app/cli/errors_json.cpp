// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errors_json.h"

#include "core/report/error_json.h"

namespace headroom::cli {

namespace {

// A deleted class that nothing names any more is left out.
bool isShown(const ClassInfo& info, const ClassFigures& figures)
{
    return !info.deleted || figures.support + figures.falsePositives > 0;
}

std::vector<std::size_t> shownClasses(const ClassReport& report, const std::vector<ClassInfo>& classes)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (isShown(classes[i], report.classes[i])) shown.push_back(i);
    }
    return shown;
}

Confusion onlyClasses(const Confusion& confusion, const std::vector<std::size_t>& shown)
{
    Confusion part{shown.size(), {}};
    for (const std::size_t reference : shown) {
        for (const std::size_t prediction : shown)
            part.counts.push_back(confusion.at(reference, prediction));
    }
    return part;
}

void writeClasses(JsonWriter& json, const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes)
{
    if (!answer.classes) {
        for (const char* key : {"confusion", "per_class", "macro_f1"})
            json.key(key).null();
        return;
    }
    const std::vector<std::size_t> shown = shownClasses(*answer.classes, classes);
    std::vector<std::string> names;
    ClassReport report = *answer.classes;
    report.classes.clear();
    for (const std::size_t i : shown) {
        names.push_back(classes[i].name);
        report.classes.push_back(answer.classes->classes[i]);
    }
    json.key("confusion");
    if (answer.confusion)
        writeConfusion(json, names, onlyClasses(*answer.confusion, shown));
    else
        json.null();
    writeClassMembers(json, names, report);
}

void writeComparison(JsonWriter& json, const ErrorsAnswer& answer)
{
    json.key("compare");
    if (!answer.comparison) {
        json.null();
        return;
    }
    json.beginObject().member("run", answer.comparedRun).key("all");
    writeRow(json, answer.comparison->overall);
    json.key("tags").beginArray();
    for (const ComparisonRow& row : answer.comparison->rows)
        writeRow(json, row);
    json.endArray().endObject();
}

} // namespace

void writeErrors(JsonWriter& json, const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes)
{
    const ErrorTable& table = answer.table;
    json.member("run", answer.run).member("metric", metricName(table.metric));
    writeOverallMembers(json, table);
    if (answer.numeric) writeNumericMembers(json, *answer.numeric);
    json.key("tags").beginArray();
    for (const ErrorRow& row : table.rows)
        writeRow(json, row, table.words.has_value());
    json.endArray().member("untagged_errors", table.review.untaggedErrors);
    json.member("reviewed_errors", table.review.reviewedErrors).member("reviewed_right", table.review.reviewedRight);
    writeClasses(json, answer, classes);
    json.key("slices").beginArray().endArray();
    writeComparison(json, answer);
}

} // namespace headroom::cli
