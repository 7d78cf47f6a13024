// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/load_dataset.h"

#include "core/dataset/load_judgement.h"
#include "core/dataset/load_parts.h"
#include "core/dataset/project_source.h"
#include "core/project/settings_text.h"
#include "core/project/state_hash.h"

namespace headroom {

namespace {

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
    Result<OpenedColumns> opened = openColumns(project);
    if (!opened) return opened.error();
    std::shared_ptr<ProjectColumns>& columns = opened->columns;

    Dataset::Contents contents;
    contents.task = project.task();
    contents.project = project.id();
    contents.size = columns->examples.size();
    contents.exampleIds = columns->examples.ids();
    contents.classes = columns->names->classes();
    contents.fields = columns->fields;
    contents.runs = columns->runs;
    contents.batches = batchesInForce(columns->batches);
    if (Result<void> done = loadJudgement(*opened, contents); !done) return done.error();
    if (Result<void> done = loadRest(*columns, contents); !done) return done.error();
    return Dataset(std::move(contents), projectSource(std::move(columns)));
}

} // namespace headroom
