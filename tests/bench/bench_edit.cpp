// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/load_dataset.h"
#include "core/metrics/evaluation.h"
#include "core/project/editor.h"
#include "core/project/label_value.h"
#include "tests/bench/cached.h"
#include "tests/bench/imported_project.h"

#include <benchmark/benchmark.h>
#include <memory>

namespace headroom::bench {

namespace {

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
