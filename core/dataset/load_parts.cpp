// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/load_parts.h"

#include "core/project/catalogue.h"
#include "core/project/event_reader.h"
#include "core/project/json.h"

#include <algorithm>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

RunInfo& runNamed(std::vector<RunInfo>& runs, const ProjectId& project, const std::string& name)
{
    const auto found = std::find_if(runs.begin(), runs.end(), [&](const RunInfo& run) { return run.name == name; });
    if (found != runs.end()) return *found;
    RunInfo run;
    run.id = RunId(importedNameId(project, "run", name));
    run.name = name;
    runs.push_back(std::move(run));
    return runs.back();
}

void noteScores(RunInfo& run, const BatchRecord& batch)
{
    for (const ColumnSpec& column : batch.stored.spec.columns) {
        const bool fits = column.run == run.name || (column.run.empty() && batch.stored.spec.hasRunColumn);
        if (!fits) continue;
        if (column.role == ColumnRole::Score) run.hasScores = true;
        const auto& known = run.scoredClasses;
        if (column.role == ColumnRole::ClassScore &&
            std::find(known.begin(), known.end(), column.className) == known.end())
            run.scoredClasses.push_back(column.className);
    }
}

std::vector<ExampleIndex> indexesOf(const QJsonArray& uids, const std::unordered_map<Uuid, ExampleIndex>& byUid)
{
    std::vector<ExampleIndex> items;
    for (const QJsonValue& uid : uids) {
        const auto found = byUid.find(json::uuid(uid));
        if (found != byUid.end()) items.push_back(found->second);
    }
    return items;
}

Result<std::unordered_map<Uuid, ExampleIndex>> lookUp(Database& database, const ExampleMap& examples,
                                                      const std::set<Uuid>& uids)
{
    Result<Statement> statement = database.prepare("SELECT id FROM example WHERE uid = ?");
    if (!statement) return statement.error();
    std::unordered_map<Uuid, ExampleIndex> byUid;
    for (const Uuid& uid : uids) {
        const Result<bool> row = statement->bindUuid(1, uid).step();
        if (!row) return row.error();
        if (!*row) continue;
        const std::int64_t index = examples.indexOf(statement->integer(0));
        if (index >= 0) byUid[uid] = static_cast<ExampleIndex>(index);
        statement->reset();
    }
    return byUid;
}

} // namespace

std::vector<FieldInfo> fieldsOf(const std::vector<BatchRecord>& batches)
{
    std::vector<FieldInfo> fields;
    for (const BatchRecord& batch : batches) {
        if (batch.isRevoked) continue;
        for (const ColumnSpec& column : batch.stored.spec.columns) {
            if (column.role != ColumnRole::Field) continue;
            const auto found = std::find_if(fields.begin(), fields.end(),
                                            [&](const FieldInfo& field) { return field.name == column.name; });
            if (found == fields.end())
                fields.push_back({column.name, column.type, false});
            else
                found->type = joinedType(found->type, column.type);
        }
    }
    return fields;
}

Result<std::vector<RunInfo>> runsOf(Database& database, const ProjectId& project,
                                    const std::vector<BatchRecord>& batches)
{
    std::vector<RunInfo> runs;
    for (const BatchRecord& batch : batches) {
        if (batch.isRevoked) continue;
        const Result<std::vector<Event>> events = readEvents(database, "e.id = " + std::to_string(batch.event));
        if (!events) return events.error();
        for (const Event& event : *events) {
            const QJsonObject body = json::parse(event.body);
            for (const QJsonValue& name : body["runs"_L1].toArray())
                noteScores(runNamed(runs, project, json::text(name)), batch);
        }
    }
    const Result<void> done = forEachEvent(
        database, std::string("e.kind = 'run' AND ") + kNotRevoked, [&](const Event& event) -> Result<void> {
            const QJsonObject body = json::parse(event.body);
            const std::string name = json::text(body["run"_L1]);
            const auto found =
                std::find_if(runs.begin(), runs.end(), [&](const RunInfo& run) { return run.name == name; });
            if (found == runs.end()) return {};
            const QJsonObject values = body["values"_L1].toObject();
            if (values.contains("code_version"_L1)) found->codeVersion = json::text(values["code_version"_L1]);
            if (values.contains("notes"_L1)) found->notes = json::text(values["notes"_L1]);
            return {};
        });
    if (!done) return done.error();
    return runs;
}

std::vector<BatchInfo> batchesInForce(const std::vector<BatchRecord>& batches)
{
    std::vector<BatchInfo> infos;
    for (const BatchRecord& batch : batches) {
        if (batch.isRevoked) continue;
        const BatchSpec& spec = batch.stored.spec;
        BatchInfo info{batch.uuid,
                       spec.source,
                       spec.licence,
                       batch.who,
                       batch.at,
                       static_cast<std::uint64_t>(batch.rows),
                       batch.stored.fileHash,
                       spec.optionsJson,
                       {},
                       {}};
        for (const ColumnSpec& column : spec.columns) {
            if (column.role == ColumnRole::Field) info.fields.push_back(column.name);
            if (column.role == ColumnRole::Prediction && !column.run.empty()) info.runs.push_back(column.run);
        }
        infos.push_back(std::move(info));
    }
    return infos;
}

Result<std::map<ExampleIndex, std::string>> readComments(Database& database, const ExampleMap& examples)
{
    Result<Statement> statement =
        database.prepare("SELECT example, text FROM comment WHERE text <> '' AND " + examples.condition("example"));
    if (!statement) return statement.error();
    std::map<ExampleIndex, std::string> comments;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return comments;
        const std::int64_t index = examples.indexOf(statement->integer(0));
        if (index >= 0) comments[static_cast<ExampleIndex>(index)] = statement->string(1);
    }
}

Result<std::map<std::string, Assessment>> readAssessments(Database& database)
{
    Result<Statement> statement = database.prepare("SELECT subject, metric, hlp, ease, importance FROM assessment");
    if (!statement) return statement.error();
    std::map<std::string, Assessment> assessments;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return assessments;
        Assessment& assessment = assessments[statement->string(0)];
        if (!statement->isNull(2)) assessment.hlpByMetric[statement->string(1)] = statement->real(2);
        if (!statement->isNull(3)) assessment.ease = static_cast<int>(statement->integer(3));
        if (!statement->isNull(4)) assessment.importance = static_cast<int>(statement->integer(4));
    }
}

Result<std::vector<ReviewSample>> readSamples(Database& database, const ProjectId& project, const ExampleMap& examples)
{
    const Result<std::vector<Event>> events = readEvents(database, std::string("e.kind = 'sample' AND ") + kNotRevoked);
    if (!events) return events.error();
    std::set<Uuid> uids;
    for (const Event& event : *events) {
        const QJsonObject body = json::parse(event.body);
        for (const QLatin1String list : {"errors"_L1, "right"_L1}) {
            for (const QJsonValue& uid : body[list].toArray())
                uids.insert(json::uuid(uid));
        }
    }
    const Result<std::unordered_map<Uuid, ExampleIndex>> byUid = lookUp(database, examples, uids);
    if (!byUid) return byUid.error();
    std::vector<ReviewSample> samples;
    for (const Event& event : *events) {
        const QJsonObject body = json::parse(event.body);
        ReviewSample sample;
        sample.id = SampleId(json::uuid(body["id"_L1]));
        sample.where = json::text(body["where"_L1]);
        sample.run = RunId(importedNameId(project, "run", json::text(body["run"_L1])));
        sample.seed = body["seed"_L1].toString().toULongLong();
        sample.errors = indexesOf(body["errors"_L1].toArray(), *byUid);
        sample.right = indexesOf(body["right"_L1].toArray(), *byUid);
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace headroom
