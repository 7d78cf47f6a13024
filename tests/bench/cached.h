// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/synthetic.h"

#include <benchmark/benchmark.h>
#include <initializer_list>

namespace headroom::bench {

/// The dataset of this size, made once. Only the last size asked for is kept.
Dataset& cachedDataset(std::size_t examples);
Dataset& cachedTranscripts(std::size_t examples);

/// 10,000, 100,000, 1,000,000 examples, and 10,000,000 where the environment has HEADROOM_BENCH_LARGE.
void sizes(benchmark::internal::Benchmark* bench);
/// The same with a second argument.
void sizesAnd(benchmark::internal::Benchmark* bench, std::initializer_list<std::int64_t> second);

} // namespace headroom::bench
