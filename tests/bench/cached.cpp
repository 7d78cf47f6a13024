// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cached.h"

#include <cstdlib>
#include <memory>
#include <vector>

namespace headroom::bench {

namespace {

std::vector<std::int64_t> sizeList()
{
    std::vector<std::int64_t> list{10'000, 100'000, 1'000'000};
    if (std::getenv("HEADROOM_BENCH_LARGE") != nullptr) list.push_back(10'000'000);
    return list;
}

/// Only one is kept of both kinds, so that ten million examples fit into memory.
std::unique_ptr<Dataset> kept;

Dataset& cached(std::size_t examples, TaskType task, Dataset (*make)(std::size_t))
{
    if (!kept || kept->size() != examples || kept->task() != task) {
        kept.reset();
        kept = std::make_unique<Dataset>(make(examples));
    }
    return *kept;
}

} // namespace

Dataset& cachedDataset(std::size_t examples)
{
    return cached(examples, TaskType::Classification, dataset);
}

Dataset& cachedTranscripts(std::size_t examples)
{
    return cached(examples, TaskType::Transcription, transcripts);
}

void sizes(benchmark::internal::Benchmark* bench)
{
    bench->Unit(benchmark::kMicrosecond);
    for (const std::int64_t size : sizeList())
        bench->Arg(size);
}

void sizesAnd(benchmark::internal::Benchmark* bench, std::initializer_list<std::int64_t> second)
{
    bench->Unit(benchmark::kMicrosecond);
    for (const std::int64_t size : sizeList())
        for (const std::int64_t argument : second)
            bench->Args({size, argument});
}

} // namespace headroom::bench
