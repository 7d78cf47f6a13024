// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/batch_spec.h"

#include "core/project/field_places.h"
#include "core/project/json.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace headroom {

std::string printSpec(const StoredSpec& stored)
{
    const BatchSpec& spec = stored.spec;
    QJsonArray columns;
    for (const ColumnSpec& column : spec.columns) {
        QJsonObject entry{{QStringLiteral("name"), json::qt(column.name)},
                          {QStringLiteral("role"), json::qt(roleName(column.role))},
                          {QStringLiteral("type"), json::qt(fieldTypeName(column.type))}};
        if (!column.run.empty()) entry[QStringLiteral("run")] = json::qt(column.run);
        if (!column.className.empty()) entry[QStringLiteral("class")] = json::qt(column.className);
        columns.append(entry);
    }
    return json::print(
        {{QStringLiteral("source"), json::qt(spec.source)},
         {QStringLiteral("licence"), json::qt(spec.licence)},
         {QStringLiteral("options"), json::parse(spec.optionsJson)},
         {QStringLiteral("columns"), columns},
         {QStringLiteral("run_column"), spec.hasRunColumn},
         {QStringLiteral("predictions_only"), spec.predictionsOnly},
         {QStringLiteral("empty_predictions"), spec.hasEmptyPredictions},
         {QStringLiteral("separator"), spec.tagSeparator == 0 ? QString() : QString(QLatin1Char(spec.tagSeparator))},
         {QStringLiteral("file_hash"), json::qt(stored.fileHash)}});
}

Result<StoredSpec> parseSpec(std::string_view text)
{
    const QJsonObject body = json::parse(text);
    if (body.isEmpty())
        return Error{
            ErrorCode::Damaged,
            QCoreApplication::translate("ProjectText", "The description of an import in the project is damaged."),
            json::qt(text)};
    StoredSpec stored;
    BatchSpec& spec = stored.spec;
    spec.source = json::text(body["source"_L1]);
    spec.licence = json::text(body["licence"_L1]);
    spec.optionsJson = json::print(body["options"_L1].toObject());
    spec.hasRunColumn = body["run_column"_L1].toBool();
    spec.predictionsOnly = body["predictions_only"_L1].toBool();
    spec.hasEmptyPredictions = body["empty_predictions"_L1].toBool();
    const std::string separator = json::text(body["separator"_L1]);
    spec.tagSeparator = separator.empty() ? char{0} : separator[0];
    stored.fileHash = json::text(body["file_hash"_L1]);
    for (const QJsonValue& entry : body["columns"_L1].toArray()) {
        ColumnSpec column;
        column.name = json::text(entry["name"_L1]);
        column.role = roleFromName(json::text(entry["role"_L1])).value_or(ColumnRole::Field);
        column.type = fieldTypeFromName(json::text(entry["type"_L1])).value_or(FieldType::Text);
        column.run = json::text(entry["run"_L1]);
        column.className = json::text(entry["class"_L1]);
        spec.columns.push_back(std::move(column));
    }
    return stored;
}

} // namespace headroom
