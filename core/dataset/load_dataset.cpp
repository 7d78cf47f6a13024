// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/load_dataset.h"

#include "core/dataset/load_parts.h"
#include "core/dataset/project_source.h"
#include "core/dataset/reference_loader.h"
#include "core/dataset/tag_loader.h"
#include "core/project/settings_text.h"
#include "core/project/state_hash.h"

#include <algorithm>

namespace headroom {

namespace {

bool anyCleared(const Catalogue& catalogue)
{
    return std::any_of(catalogue.things().begin(), catalogue.things().end(),
                       [](const auto& entry) { return entry.second.clearedAt.has_value(); });
}

Result<void> loadJudgement(ProjectColumns& columns, const std::vector<LabelRow>& labels, Dataset::Contents& contents)
{
    Project& project = columns.project;
    const std::unique_ptr<ReferenceLoader> reference =
        ReferenceLoader::make(project.task(), columns.examples, *columns.names);
    TagLoader tags(project.id(), columns.examples, columns.catalogues.tags);
    ColumnScan scan(project.database(), columns.batches, columns.examples);
    scan.want({ColumnRole::Label, {}, {}, {}}, reference->sink());
    scan.want({ColumnRole::Tags, {}, {}, {}}, tags);
    if (Result<void> done = scan.run(); !done) return done;
    contents.reference = reference->finish(labels);
    if (Result<void> done = tags.readJudgement(project.database()); !done) return done;
    contents.tags = tags.tags();
    contents.tagged = tags.tagged();
    contents.reviewed = tags.reviewed();
    return {};
}

template<class T>
Result<void> into(Result<T> loaded, T& target)
{
    if (!loaded) return loaded.error();
    target = std::move(loaded).value();
    return {};
}

Result<void> loadRest(ProjectColumns& columns, Dataset::Contents& contents)
{
    storage::Database& database = columns.project.database();
    const ProjectId project = columns.project.id();
    if (Result<void> done = into(readComments(database, columns.examples), contents.comments); !done) return done;
    if (Result<void> done = into(readAssessments(database), contents.assessments); !done) return done;
    if (Result<void> done = into(readSamples(database, project, columns.examples), contents.samples); !done)
        return done;
    if (Result<void> done = into(readSettings(database), contents.settings); !done) return done;
    return into(stateHash(database), contents.stateHash);
}

} // namespace

Result<Dataset> loadDataset(Project& project)
{
    storage::Database& database = project.database();
    auto columns = std::make_shared<ProjectColumns>(project);
    if (Result<void> done = into(readBatches(database), columns->batches); !done) return done.error();
    if (Result<void> done = into(ExampleMap::read(database, columns->batches), columns->examples); !done)
        return done.error();
    if (Result<void> done = into(foldCatalogues(database, project.id()), columns->catalogues); !done)
        return done.error();
    if (Result<void> done = into(runsOf(database, project.id(), columns->batches), columns->runs); !done)
        return done.error();
    const Result<std::vector<LabelRow>> labels = readLabelRows(database, anyCleared(columns->catalogues.classes));
    if (!labels) return labels.error();
    columns->names = std::make_unique<ClassNames>(project.id(), columns->catalogues.classes,
                                                  classesInForce(*labels, columns->catalogues.classes));
    columns->fields = fieldsOf(columns->batches);

    Dataset::Contents contents;
    contents.task = project.task();
    contents.project = project.id();
    contents.size = columns->examples.size();
    contents.exampleIds = columns->examples.ids();
    contents.classes = columns->names->classes();
    contents.fields = columns->fields;
    contents.runs = columns->runs;
    contents.batches = batchesInForce(columns->batches);
    if (Result<void> done = loadJudgement(*columns, *labels, contents); !done) return done.error();
    if (Result<void> done = loadRest(*columns, contents); !done) return done.error();
    return Dataset(std::move(contents), projectSource(std::move(columns)));
}

} // namespace headroom
