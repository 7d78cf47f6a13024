// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/confusion.h"
#include "core/metrics/error_table.h"
#include "core/metrics/evaluation.h"
#include "tests/bench/cached.h"

#include <array>
#include <benchmark/benchmark.h>

namespace headroom::bench {

namespace {

/// The scope changes from round to round, as it does for a user: nothing can be kept from the last one.
struct Scopes
{
    explicit Scopes(std::size_t examples) : sets{randomScope(examples, 0.5, 1), randomScope(examples, 0.3, 2)} {}
    const ItemSet& next() { return sets[++m_round % 2]; }

    std::array<ItemSet, 2> sets;

private:
    std::size_t m_round = 0;
};

void table(benchmark::State& state, Dataset& data, const Evaluation& evaluation, const ErrorTableOptions& options)
{
    Scopes scopes(data.size());
    for (auto _ : state) {
        const Result<ErrorTable> made = errorTable(data, evaluation, scopes.next(), options);
        if (!made) state.SkipWithError(qPrintable(made.error().text));
        benchmark::DoNotOptimize(made);
    }
}

} // namespace

void tagTable(benchmark::State& state)
{
    Dataset& data = cachedDataset(static_cast<std::size_t>(state.range(0)));
    const Result<Evaluation> evaluation = evaluate(data, 0);
    ErrorTableOptions options;
    options.review.reviewed = ItemSet(data.size());
    table(state, data, *evaluation, options);
}
BENCHMARK(tagTable)->Apply(sizes);

void wordTagTable(benchmark::State& state)
{
    Dataset& data = cachedTranscripts(static_cast<std::size_t>(state.range(0)));
    const Result<Evaluation> evaluation = evaluate(data, 0);
    ErrorTableOptions options;
    options.metric = Metric::Word;
    options.review.reviewed = ItemSet(data.size());
    table(state, data, *evaluation, options);
}
BENCHMARK(wordTagTable)->Apply(sizes);

/// A text field of 50 values and a number in quartiles.
void fieldTable(benchmark::State& state)
{
    Dataset& data = cachedDataset(static_cast<std::size_t>(state.range(0)));
    const Result<Evaluation> evaluation = evaluate(data, 0);
    ErrorTableOptions options;
    options.by = {RowsBy::Kind::Field, state.range(1) == 0 ? *data.fieldIndex("city") : *data.fieldIndex("brightness")};
    options.review.reviewed = ItemSet(data.size());
    table(state, data, *evaluation, options);
}
BENCHMARK(fieldTable)->Apply([](benchmark::internal::Benchmark* bench) { sizesAnd(bench, {0, 1}); });

void evaluation(benchmark::State& state)
{
    Dataset& data = cachedDataset(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(data, 0));
}
BENCHMARK(evaluation)->Apply(sizes);

/// Two texts of 4 to 15 words normalised and aligned per example.
void transcriptEvaluation(benchmark::State& state)
{
    Dataset& data = cachedTranscripts(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(data, 0));
}
BENCHMARK(transcriptEvaluation)->Apply(sizes);

/// Confusion matrix with precision, recall and F1 of ten classes.
void confusionMatrix(benchmark::State& state)
{
    Dataset& data = cachedDataset(static_cast<std::size_t>(state.range(0)));
    const auto& reference = std::get<ClassLabels>(data.contents().reference.labels).codes;
    const auto& prediction = std::get<ClassLabels>(data.run(0).value()->predictions).codes;
    Scopes scopes(data.size());
    for (auto _ : state)
        benchmark::DoNotOptimize(classReport(confusion(reference, prediction, scopes.next(), kClasses.size())));
}
BENCHMARK(confusionMatrix)->Apply(sizes);

} // namespace headroom::bench
