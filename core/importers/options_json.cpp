// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/options_json.h"

#include "core/base/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    list(json, "ignore", options.ignored);
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

namespace {

std::string textOf(const QJsonValue& value)
{
    return value.toString().toStdString();
}

std::vector<std::string> listOf(const QJsonValue& value)
{
    std::vector<std::string> texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& text : array)
        texts.push_back(textOf(text));
    return texts;
}

std::optional<char> characterOf(const QJsonValue& value)
{
    const std::string text = textOf(value);
    return text.size() == 1 ? std::optional(text.front()) : std::nullopt;
}

TableOptions readTable(const QJsonObject& json)
{
    TableOptions table;
    table.format = tableFormatFromName(textOf(json[QStringLiteral("format")]));
    table.delimiter = characterOf(json[QStringLiteral("delimiter")]);
    table.encoding = textEncodingFromName(textOf(json[QStringLiteral("encoding")]));
    table.hasHeader = !json[QStringLiteral("no-header")].toBool();
    table.columnNames = listOf(json[QStringLiteral("columns")]);
    table.trim = json[QStringLiteral("trim")].toBool();
    table.sheet = textOf(json[QStringLiteral("sheet")]);
    return table;
}

void readRoles(const QJsonObject& json, ImportOptions& options)
{
    options.key = textOf(json[QStringLiteral("key")]);
    options.media = textOf(json[QStringLiteral("media")]);
    options.mediaRoot = textOf(json[QStringLiteral("media-root")]);
    options.label = textOf(json[QStringLiteral("label")]);
    options.predictions = listOf(json[QStringLiteral("prediction")]);
    options.scores = listOf(json[QStringLiteral("score")]);
    const QJsonObject classScores = json[QStringLiteral("scores")].toObject();
    for (auto score = classScores.begin(); score != classScores.end(); ++score)
        options.classScores.emplace_back(score.key().toStdString(), textOf(score.value()));
    options.jsonScores = textOf(json[QStringLiteral("scores-json")]);
    options.runColumn = textOf(json[QStringLiteral("run-column")]);
    options.run = textOf(json[QStringLiteral("run")]);
    options.tags = textOf(json[QStringLiteral("tags")]);
    options.tagSeparator = characterOf(json[QStringLiteral("tag-separator")]).value_or('\0');
    options.predictionsOnly = json[QStringLiteral("predictions-only")].toBool();
    options.ignored = listOf(json[QStringLiteral("ignore")]);
    options.labelFromFolder = json[QStringLiteral("label-from-folder")].toBool();
}

} // namespace

ImportOptions importOptionsFromJson(std::string_view text)
{
    const auto document = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    const QJsonObject json = document.object();
    ImportOptions options;
    options.table = readTable(json);
    readRoles(json, options);
    options.decimalComma = json[QStringLiteral("decimal-comma")].toBool();
    options.missing = listOf(json[QStringLiteral("missing")]);
    const QJsonArray missingIn = json[QStringLiteral("missing-in")].toArray();
    for (const QJsonValue& in : missingIn)
        options.missingIn.push_back({textOf(in[QStringLiteral("column")]), textOf(in[QStringLiteral("text")])});
    const QJsonObject types = json[QStringLiteral("type")].toObject();
    for (auto type = types.begin(); type != types.end(); ++type)
        if (const auto known = fieldTypeFromName(textOf(type.value())))
            options.types.emplace_back(type.key().toStdString(), *known);
    if (textOf(json[QStringLiteral("on-bad-row")]) == "skip") options.onBadRow = OnBadRow::Skip;
    return options;
}

} // namespace headroom
