// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/field_statistics.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

bool isMissing(double value)
{
    return std::isnan(value);
}

bool isMissing(std::int64_t time)
{
    return time == kMissingTime;
}

/// The values of `items` that are there, ascending.
template<class T>
std::vector<T> knownValues(const std::vector<T>& values, const ItemSet& items)
{
    std::vector<T> known;
    known.reserve(items.count());
    items.forEach([&](ExampleIndex item) {
        if (!isMissing(values[item])) known.push_back(values[item]);
    });
    std::sort(known.begin(), known.end());
    return known;
}

template<class T>
FieldStatistics orderedStatistics(const std::vector<T>& values, const ItemSet& items)
{
    const std::vector<T> known = knownValues(values, items);
    FieldStatistics statistics;
    statistics.n = items.count();
    statistics.missing = statistics.n - known.size();
    if (known.empty()) return statistics;
    statistics.distinct = 1;
    for (std::size_t i = 1; i < known.size(); ++i)
        statistics.distinct += known[i] != known[i - 1] ? 1 : 0;
    statistics.least = static_cast<double>(known.front());
    statistics.greatest = static_cast<double>(known.back());
    if constexpr (std::is_same_v<T, double>)
        statistics.mean = std::accumulate(known.begin(), known.end(), 0.0) / static_cast<double>(known.size());
    return statistics;
}

FieldStatistics textStatistics(const TextColumn& column, const ItemSet& items, std::size_t most)
{
    std::vector<std::size_t> counts(column.values.size());
    FieldStatistics statistics;
    statistics.n = items.count();
    items.forEach([&](ExampleIndex item) {
        const std::int32_t code = column.codes[item];
        code < 0 ? ++statistics.missing : ++counts[static_cast<std::size_t>(code)];
    });

    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0) codes.push_back(code);
    statistics.distinct = codes.size();
    const std::size_t listed = std::min(most, codes.size());
    std::partial_sort(codes.begin(), codes.begin() + static_cast<std::ptrdiff_t>(listed), codes.end(),
                      [&](std::size_t a, std::size_t b) {
                          if (counts[a] != counts[b]) return counts[a] > counts[b];
                          return column.values[a] < column.values[b];
                      });
    for (std::size_t i = 0; i < listed; ++i)
        statistics.topValues.push_back({std::string(column.values[codes[i]]), counts[codes[i]]});
    return statistics;
}

} // namespace

FieldStatistics fieldStatistics(const FieldColumn& column, const ItemSet& items, std::size_t topValues)
{
    if (const auto* text = std::get_if<TextColumn>(&column)) return textStatistics(*text, items, topValues);
    if (const auto* numbers = std::get_if<NumberColumn>(&column)) return orderedStatistics(numbers->values, items);
    return orderedStatistics(std::get<TimeColumn>(column).values, items);
}

} // namespace headroom
