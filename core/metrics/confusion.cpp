// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/confusion.h"

#include "core/metrics/intervals.h"

#include <array>

namespace headroom {

namespace {

/// Neighbouring examples often have the same pair of classes; four tables keep their increments from waiting for each
/// other.
constexpr std::size_t kTables = 4;

class PairCounter
{
public:
    PairCounter(std::span<const std::int32_t> reference, std::span<const std::int32_t> prediction, std::size_t classes)
        : m_reference(reference), m_prediction(prediction), m_classes(classes), m_counts(kTables * classes * classes)
    {}

    void count(std::size_t item)
    {
        const auto row = static_cast<std::size_t>(m_reference[item]);
        const auto column = static_cast<std::size_t>(m_prediction[item]);
        ++m_counts[(row * m_classes + column) * kTables + item % kTables];
    }

    std::vector<std::uint64_t> sums() const
    {
        std::vector<std::uint64_t> sums(m_classes * m_classes);
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            sums[i / kTables] += m_counts[i];
        return sums;
    }

private:
    std::span<const std::int32_t> m_reference;
    std::span<const std::int32_t> m_prediction;
    std::size_t m_classes;
    std::vector<std::uint32_t> m_counts;
};

std::optional<double> microRatio(std::uint64_t part, std::uint64_t rest)
{
    return ratio(static_cast<double>(part), static_cast<double>(part + rest));
}

/// The mean of one figure over the classes that have it.
std::optional<double> meanOf(const std::vector<ClassFigures>& classes, std::optional<double> ClassFigures::*figure)
{
    double sum = 0;
    std::size_t n = 0;
    for (const ClassFigures& aClass : classes) {
        if (!(aClass.*figure)) continue;
        sum += *(aClass.*figure);
        ++n;
    }
    return ratio(sum, static_cast<double>(n));
}

ClassReport reportOf(std::vector<ClassFigures> classes)
{
    ClassFigures all;
    for (const ClassFigures& aClass : classes) {
        all.truePositives += aClass.truePositives;
        all.falsePositives += aClass.falsePositives;
        all.falseNegatives += aClass.falseNegatives;
    }
    all = classFigures(all.truePositives, all.falsePositives, all.falseNegatives);
    ClassReport report;
    report.microPrecision = all.precision;
    report.microRecall = all.recall;
    report.microF1 = all.f1;
    report.macroPrecision = meanOf(classes, &ClassFigures::precision);
    report.macroRecall = meanOf(classes, &ClassFigures::recall);
    report.macroF1 = meanOf(classes, &ClassFigures::f1);
    report.classes = std::move(classes);
    return report;
}

} // namespace

std::uint64_t Confusion::total() const
{
    std::uint64_t sum = 0;
    for (const std::uint64_t count : counts)
        sum += count;
    return sum;
}

std::uint64_t Confusion::correct() const
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < classes; ++i)
        sum += at(i, i);
    return sum;
}

Confusion confusion(std::span<const std::int32_t> reference, std::span<const std::int32_t> prediction,
                    const ItemSet& items, std::size_t classes)
{
    PairCounter counter(reference, prediction, classes);
    const std::span<const std::uint64_t> words = items.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == ~std::uint64_t{0}) {
            for (std::size_t item = i * 64; item < i * 64 + 64; ++item)
                counter.count(item);
            continue;
        }
        for (std::uint64_t word = words[i]; word != 0; word &= word - 1)
            counter.count(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }
    return {classes, counter.sums()};
}

ClassFigures classFigures(std::uint64_t truePositives, std::uint64_t falsePositives, std::uint64_t falseNegatives)
{
    ClassFigures figures{truePositives, falsePositives, falseNegatives, truePositives + falseNegatives, {}, {}, {}};
    figures.precision = microRatio(truePositives, falsePositives);
    figures.recall = microRatio(truePositives, falseNegatives);
    figures.f1 = microRatio(2 * truePositives, falsePositives + falseNegatives);
    return figures;
}

std::optional<double> f1Score(double precision, double recall)
{
    return ratio(2 * precision * recall, precision + recall);
}

ClassReport classReport(const Confusion& confusion)
{
    const std::size_t n = confusion.classes;
    std::vector<std::uint64_t> support(n);
    std::vector<std::uint64_t> predicted(n);
    for (std::size_t row = 0; row < n; ++row) {
        for (std::size_t column = 0; column < n; ++column) {
            support[row] += confusion.at(row, column);
            predicted[column] += confusion.at(row, column);
        }
    }
    std::vector<ClassFigures> classes;
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint64_t right = confusion.at(i, i);
        classes.push_back(classFigures(right, predicted[i] - right, support[i] - right));
    }
    ClassReport report = reportOf(std::move(classes));
    report.balancedAccuracy = report.macroRecall;
    return report;
}

ClassReport classReport(const SetLabels& reference, const SetLabels& prediction, const ItemSet& items,
                        std::size_t classes)
{
    std::vector<std::array<std::uint64_t, 3>> counts(classes); // TP, FP, FN
    double jaccard = 0;
    items.forEach([&](ExampleIndex item) {
        std::size_t shared = 0;
        std::size_t all = 0;
        std::uint32_t r = reference.offsets[item];
        std::uint32_t p = prediction.offsets[item];
        const std::uint32_t rEnd = reference.offsets[item + 1];
        const std::uint32_t pEnd = prediction.offsets[item + 1];
        for (; r < rEnd || p < pEnd; ++all) {
            if (p == pEnd || (r < rEnd && reference.codes[r] < prediction.codes[p])) {
                ++counts[static_cast<std::size_t>(reference.codes[r++])][2];
            } else if (r == rEnd || prediction.codes[p] < reference.codes[r]) {
                ++counts[static_cast<std::size_t>(prediction.codes[p++])][1];
            } else {
                ++counts[static_cast<std::size_t>(reference.codes[r++])][0];
                ++p;
                ++shared;
            }
        }
        jaccard += all == 0 ? 1.0 : static_cast<double>(shared) / static_cast<double>(all);
    });
    std::vector<ClassFigures> figures;
    for (const auto& [truePositives, falsePositives, falseNegatives] : counts)
        figures.push_back(classFigures(truePositives, falsePositives, falseNegatives));
    ClassReport report = reportOf(std::move(figures));
    report.meanJaccard = ratio(jaccard, static_cast<double>(items.count()));
    return report;
}

} // namespace headroom
