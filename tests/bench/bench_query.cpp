// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "tests/bench/cached.h"

#include <array>
#include <benchmark/benchmark.h>
#include <string_view>

namespace headroom::bench {

/// A scope over three coded or numeric fields, from text to examples.
void scopeQuery(benchmark::State& state)
{
    Dataset& data = cachedDataset(static_cast<std::size_t>(state.range(0)));
    const std::array<std::string_view, 2> queries{
        "city = \"Plant city 07\" and factory = 2 and temperature > 20",
        "city = \"Plant city 31\" and not factory = 4 and temperature <= 12.5",
    };
    const QueryContext context{data, 0, {}}; // asks for no evaluation
    std::size_t round = 0;
    for (auto _ : state) {
        const Result<ItemSet> found = runQuery(queries[++round % queries.size()], context);
        if (!found) state.SkipWithError(qPrintable(found.error().text));
        benchmark::DoNotOptimize(found);
    }
}
BENCHMARK(scopeQuery)->Apply(sizes);

/// Part of a text field, which has to be looked for in every distinct value.
void containsQuery(benchmark::State& state)
{
    Dataset& data = cachedDataset(static_cast<std::size_t>(state.range(0)));
    const QueryContext context{data, 0, {}};
    for (auto _ : state)
        benchmark::DoNotOptimize(runQuery("inspector ~ \"77\"", context));
}
BENCHMARK(containsQuery)->Apply(sizes);

} // namespace headroom::bench
