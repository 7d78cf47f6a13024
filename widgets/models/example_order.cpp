// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/example_order.h"

#include "core/metrics/intervals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string_view>

namespace headroom {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// The rank of each text of a pool; equal texts don't occur in it, or (keys) are equal in rank too.
template<class Text>
std::vector<double> ranksOf(std::size_t count, Text text)
{
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return text(a) < text(b); });
    std::vector<double> ranks(count);
    for (std::size_t i = 0; i < count; ++i)
        ranks[order[i]] = static_cast<double>(i);
    return ranks;
}

double rankOr(const std::vector<double>& ranks, std::int32_t code)
{
    return code < 0 ? kMissing : ranks[static_cast<std::size_t>(code)];
}

/// A number for each of `examples`, by which their labels or predictions are sorted.
std::vector<double> labelKeys(const std::vector<ExampleIndex>& examples, const Labels& labels,
                              const std::vector<ClassInfo>& classes)
{
    std::vector<double> keys(examples.size(), kMissing);
    const auto fill = [&](auto keyOf) { std::transform(examples.begin(), examples.end(), keys.begin(), keyOf); };
    const auto className = [&](std::uint32_t i) -> const std::string& { return classes[i].name; };
    if (const auto* codes = std::get_if<ClassLabels>(&labels)) {
        const std::vector<double> ranks = ranksOf(classes.size(), className);
        fill([&](ExampleIndex item) { return rankOr(ranks, codes->codes[item]); });
    } else if (const auto* texts = std::get_if<TextColumn>(&labels)) {
        const std::vector<double> ranks =
            ranksOf(texts->values.size(), [&](std::uint32_t i) { return texts->values[i]; });
        fill([&](ExampleIndex item) { return rankOr(ranks, texts->codes[item]); });
    } else if (const auto* numbers = std::get_if<NumberLabels>(&labels)) {
        fill([&](ExampleIndex item) { return numbers->values[item]; });
    } else if (const auto* sets = std::get_if<SetLabels>(&labels)) {
        const std::vector<double> ranks = ranksOf(classes.size(), className);
        fill([&](ExampleIndex item) {
            if (!sets->present.contains(item)) return kMissing;
            // By the first class, then by how many there are.
            const std::uint32_t from = sets->offsets[item];
            const std::uint32_t to = sets->offsets[item + 1];
            return from == to ? -1.0 : rankOr(ranks, sets->codes[from]) + std::min(0.999, (to - from) * 0.001);
        });
    }
    return keys;
}

std::vector<double> tagKeys(const std::vector<ExampleIndex>& examples, const Dataset::Contents& contents)
{
    std::vector<double> keys(examples.size(), kMissing);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        double weight = 1;
        for (const ItemSet& tagged : contents.tagged) {
            if (tagged.contains(examples[i])) keys[i] = (std::isnan(keys[i]) ? 0 : keys[i]) + weight;
            weight /= 2;
        }
    }
    return keys;
}

Result<std::vector<double>> keysFor(const std::vector<ExampleIndex>& examples, Dataset& dataset,
                                    const ExampleOrder& order)
{
    std::vector<double> keys(examples.size(), kMissing);
    const Dataset::Contents& contents = dataset.contents();
    const bool needsRun = order.column == ExampleColumn::Prediction || order.column == ExampleColumn::Score;
    const RunColumns* run = nullptr;
    if (needsRun) {
        const Result<const RunColumns*> columns = dataset.run(order.run);
        if (!columns) return columns.error();
        run = *columns;
    }
    switch (order.column) {
    case ExampleColumn::Label:
        return labelKeys(examples, contents.reference.labels, contents.classes);
    case ExampleColumn::Prediction:
        return labelKeys(examples, run->predictions, contents.classes);
    case ExampleColumn::Tags:
        return tagKeys(examples, contents);
    case ExampleColumn::Score:
        if (run->scores.empty()) return keys;
        std::transform(examples.begin(), examples.end(), keys.begin(),
                       [&](ExampleIndex item) { return run->scores[item]; });
        return keys;
    case ExampleColumn::WordErrorRate:
        if (order.evaluation == nullptr || order.evaluation->edits.empty()) return keys;
        std::transform(examples.begin(), examples.end(), keys.begin(),
                       [&](ExampleIndex item) { return wordErrorRate(*order.evaluation, item).value_or(kMissing); });
        return keys;
    case ExampleColumn::Residual:
        if (order.evaluation == nullptr || order.evaluation->residuals.empty()) return keys;
        std::transform(examples.begin(), examples.end(), keys.begin(),
                       [&](ExampleIndex item) { return std::abs(order.evaluation->residuals[item]); });
        return keys;
    case ExampleColumn::Example:
        break;
    }
    return keys;
}

Result<void> sortByKey(std::vector<ExampleIndex>& examples, Dataset& dataset, bool isDescending)
{
    const Result<const StringPool*> keys = dataset.keys();
    if (!keys) return keys.error();
    std::sort(examples.begin(), examples.end(), [&](ExampleIndex a, ExampleIndex b) {
        return isDescending ? (**keys)[b] < (**keys)[a] : (**keys)[a] < (**keys)[b];
    });
    return {};
}

} // namespace

std::optional<double> wordErrorRate(const Evaluation& evaluation, ExampleIndex example)
{
    if (evaluation.edits.empty() || !evaluation.evaluated.contains(example)) return std::nullopt;
    return ratio(evaluation.edits[example], evaluation.referenceWords[example]);
}

Result<void> sortExamples(std::vector<ExampleIndex>& examples, Dataset& dataset, const ExampleOrder& order)
{
    if (order.column == ExampleColumn::Example) return sortByKey(examples, dataset, order.isDescending);
    const Result<std::vector<double>> keys = keysFor(examples, dataset, order);
    if (!keys) return keys.error();
    std::vector<std::pair<double, ExampleIndex>> pairs(examples.size());
    for (std::size_t i = 0; i < examples.size(); ++i)
        pairs[i] = {order.isDescending ? -(*keys)[i] : (*keys)[i], examples[i]};
    const auto known =
        std::partition(pairs.begin(), pairs.end(), [](const auto& pair) { return !std::isnan(pair.first); });
    std::sort(pairs.begin(), known);
    std::sort(known, pairs.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    std::transform(pairs.begin(), pairs.end(), examples.begin(), [](const auto& pair) { return pair.second; });
    return {};
}

} // namespace headroom
