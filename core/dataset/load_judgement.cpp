// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/load_judgement.h"

#include "core/dataset/column_scan.h"
#include "core/dataset/load_parts.h"
#include "core/dataset/reference_loader.h"
#include "core/dataset/tag_loader.h"

#include <algorithm>

namespace headroom {

namespace {

bool anyCleared(const Catalogue& catalogue)
{
    return std::any_of(catalogue.things().begin(), catalogue.things().end(),
                       [](const auto& entry) { return entry.second.clearedAt.has_value(); });
}

} // namespace

Result<OpenedColumns> openColumns(Project& project, const std::optional<std::vector<ExampleId>>& only)
{
    storage::Database& database = project.database();
    auto columns = std::make_shared<ProjectColumns>(project);
    Result<std::vector<BatchRecord>> batches = readBatches(database);
    if (!batches) return batches.error();
    columns->batches = std::move(batches).value();
    Result<ExampleMap> examples = only ? ExampleMap::of(*only) : ExampleMap::read(database, columns->batches);
    if (!examples) return examples.error();
    columns->examples = std::move(examples).value();
    Result<Catalogues> catalogues = foldCatalogues(database, project.id());
    if (!catalogues) return catalogues.error();
    columns->catalogues = std::move(catalogues).value();
    Result<std::vector<RunInfo>> runs = runsOf(database, project.id(), columns->batches);
    if (!runs) return runs.error();
    columns->runs = std::move(runs).value();
    Result<std::vector<LabelRow>> labels =
        readLabelRows(database, columns->examples, anyCleared(columns->catalogues.classes));
    if (!labels) return labels.error();
    columns->names = std::make_unique<ClassNames>(project.id(), columns->catalogues.classes,
                                                  classesInForce(*labels, columns->catalogues.classes));
    columns->fields = fieldsOf(columns->batches);
    return OpenedColumns{std::move(columns), std::move(labels).value()};
}

Result<void> loadJudgement(const OpenedColumns& opened, Dataset::Contents& contents)
{
    ProjectColumns& columns = *opened.columns;
    Project& project = columns.project;
    const std::unique_ptr<ReferenceLoader> reference =
        ReferenceLoader::make(project.task(), columns.examples, *columns.names);
    TagLoader tags(project.id(), columns.examples, columns.catalogues.tags);
    ColumnScan scan(project.database(), columns.batches, columns.examples);
    scan.want({ColumnRole::Label, {}, {}, {}}, reference->sink());
    scan.want({ColumnRole::Tags, {}, {}, {}}, tags);
    if (Result<void> done = scan.run(); !done) return done;
    contents.reference = reference->finish(opened.labels);
    if (Result<void> done = tags.readJudgement(project.database()); !done) return done;
    contents.tags = tags.tags();
    contents.tagged = tags.tagged();
    contents.reviewed = tags.reviewed();
    return {};
}

} // namespace headroom
