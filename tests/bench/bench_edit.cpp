// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/load_dataset.h"
#include "core/importers/import_plan.h"
#include "core/importers/run_import.h"
#include "core/importers/table_source.h"
#include "core/metrics/evaluation.h"
#include "core/project/editor.h"
#include "core/project/label_value.h"
#include "tests/bench/cached.h"

#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>

namespace headroom::bench {

namespace {

template<class T>
T orStop(Result<T> result)
{
    if (!result) {
        std::cerr << qPrintable(result.error().text) << '\n';
        std::abort();
    }
    return std::move(result).value();
}

/// A project of this size, imported from a table, on the disk of the current folder: a temporary folder in memory would
/// make every commit look cheap.
class ImportedProject
{
public:
    explicit ImportedProject(std::size_t examples)
    {
        const QString table = m_folder.filePath(QStringLiteral("table.csv"));
        std::ofstream out(table.toStdString(), std::ios::binary);
        writeCsv(out, examples, false);
        out.close();
        m_project =
            orStop(Project::create(m_folder.filePath(QStringLiteral("p.headroom")), {TaskType::Classification, {}}));
        ImportOptions options;
        options.key = "key";
        options.label = "label";
        options.predictions = {"prediction:model"};
        options.scores = {"score:model"};
        const auto source = orStop(TableSource::open(table, options));
        const ImportPlan plan = orStop(planImport(*source, options, TaskType::Classification));
        ProblemList problems;
        orStop(runImport(
            *source, plan, m_project->id(), [this](const BatchSpec& spec) { return m_project->beginBatch(spec); },
            Progress(), problems));
        QFile::remove(table);
    }
    Project& project() { return *m_project; }

private:
    QTemporaryDir m_folder{QDir::current().filePath(QStringLiteral("bench-XXXXXX"))};
    std::unique_ptr<Project> m_project;
};

/// Only the last size asked for is kept.
Project& cachedProject(std::size_t examples)
{
    static std::size_t size = 0;
    static std::unique_ptr<ImportedProject> kept;
    if (size != examples) {
        kept.reset();
        kept = std::make_unique<ImportedProject>(examples);
        size = examples;
    }
    return kept->project();
}

} // namespace

/// One label by hand, from the call to "it is on the disk".
void oneEdit(benchmark::State& state)
{
    Project& project = cachedProject(static_cast<std::size_t>(state.range(0)));
    Editor& editor = project.editor();
    Gesture first;
    const std::string value = orStop(typedLabel(editor, TaskType::Classification, "dent", first));
    std::uint64_t round = 0;
    for (auto _ : state) {
        const auto example = static_cast<ExampleId>(1 + (++round * 7919) % static_cast<std::uint64_t>(state.range(0)));
        benchmark::DoNotOptimize(orStop(editor.apply({edits::setLabel({example}, value)})));
    }
}
BENCHMARK(oneEdit)->Apply(sizes);

/// A tag on a thousand examples as one step.
void bulkTag(benchmark::State& state)
{
    Project& project = cachedProject(static_cast<std::size_t>(state.range(0)));
    Editor& editor = project.editor();
    Gesture gesture;
    const TagId tag(orStop(editor.idByName(edits::Named::Tag, "bulk", gesture)));
    std::vector<ExampleId> examples;
    for (ExampleId id = 1; id <= 1000; ++id)
        examples.push_back(id * 7);
    bool on = false;
    for (auto _ : state) {
        on = !on;
        gesture.push_back(edits::setTag(examples, tag, on));
        benchmark::DoNotOptimize(orStop(editor.apply(gesture)));
        gesture.clear();
    }
}
BENCHMARK(bulkTag)->Apply(sizes);

/// From the file to columns: what opening a project costs before the first figure.
void loadProject(benchmark::State& state)
{
    Project& project = cachedProject(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        Dataset data = orStop(loadDataset(project));
        benchmark::DoNotOptimize(orStop(evaluate(data, 0)));
    }
}
BENCHMARK(loadProject)->Apply(sizes);

} // namespace headroom::bench
