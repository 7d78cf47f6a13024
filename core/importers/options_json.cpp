// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/options_json.h"

#include "core/base/json_writer.h"

#include <string_view>

namespace headroom {

namespace {

void text(JsonWriter& json, std::string_view name, const std::string& value)
{
    if (!value.empty()) json.member(name, value);
}

void flag(JsonWriter& json, std::string_view name, bool value)
{
    if (value) json.member(name, true);
}

void list(JsonWriter& json, std::string_view name, const std::vector<std::string>& values)
{
    if (!values.empty()) json.member(name, values);
}

void tableOptions(JsonWriter& json, const TableOptions& table, TableFormat format)
{
    constexpr std::string_view formats[] = {"csv", "jsonl", "xlsx"};
    json.member("format", formats[static_cast<std::size_t>(format)]);
    if (table.delimiter) json.member("delimiter", std::string_view(&*table.delimiter, 1));
    if (table.encoding) json.member("encoding", textEncodingName(*table.encoding));
    flag(json, "no-header", !table.hasHeader);
    list(json, "columns", table.columnNames);
    flag(json, "trim", table.trim);
    text(json, "sheet", table.sheet);
}

void roles(JsonWriter& json, const ImportOptions& options)
{
    text(json, "key", options.key);
    text(json, "media", options.media);
    text(json, "media-root", options.mediaRoot);
    text(json, "label", options.label);
    list(json, "prediction", options.predictions);
    list(json, "score", options.scores);
    if (!options.classScores.empty()) {
        json.key("scores").beginObject();
        for (const auto& [className, column] : options.classScores)
            json.member(className, column);
        json.endObject();
    }
    text(json, "scores-json", options.jsonScores);
    text(json, "run-column", options.runColumn);
    text(json, "run", options.run);
    text(json, "tags", options.tags);
    if (options.tagSeparator != 0) json.member("tag-separator", std::string_view(&options.tagSeparator, 1));
    flag(json, "predictions-only", options.predictionsOnly);
    flag(json, "label-from-folder", options.labelFromFolder);
}

} // namespace

std::string optionsJson(const ImportOptions& options, const TableSource& source)
{
    JsonWriter json;
    json.beginObject();
    tableOptions(json, options.table, source.format());
    roles(json, options);
    flag(json, "decimal-comma", options.decimalComma);
    list(json, "missing", options.missing);
    if (!options.missingIn.empty()) {
        json.key("missing-in").beginArray();
        for (const MissingIn& in : options.missingIn)
            json.beginObject().member("column", in.column).member("text", in.text).endObject();
        json.endArray();
    }
    if (!options.types.empty()) {
        json.key("type").beginObject();
        for (const auto& [column, type] : options.types)
            json.member(column, fieldTypeName(type));
        json.endObject();
    }
    if (options.onBadRow == OnBadRow::Skip) json.member("on-bad-row", "skip");
    json.endObject();
    return json.text();
}

} // namespace headroom
