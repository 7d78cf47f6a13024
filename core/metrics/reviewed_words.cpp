// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/reviewed_estimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

/// A quantity (edits or words) of the tagged examples of a stratum.
struct ScaledTotal
{
    bool known = true;      // false: the rest has some, the sample has none to go by
    double value = 0;       // in the whole stratum
    double scale = 0;       // of the rest to the sample
    double shareTagged = 0; // of the sample's
};

ScaledTotal scaled(double all, double census, double censusTagged, double sample, double sampleTagged)
{
    ScaledTotal total;
    total.value = censusTagged;
    const double rest = all - census;
    if (rest <= 0) return total;
    if (sample <= 0) {
        total.known = false;
        return total;
    }
    total.scale = rest / sample;
    total.shareTagged = sampleTagged / sample;
    total.value += total.scale * sampleTagged;
    return total;
}

WordSums sumsOver(const ItemSet& items, const Evaluation& evaluation)
{
    const std::array<const ItemSet*, 1> groups{&items};
    return sumGroups(groups, items, evaluation.wordPlanes).front();
}

/// One tag in one stratum.
class TaggedWords
{
public:
    TaggedWords(const WordStratum& words, const ItemSet& tag, const Evaluation& evaluation)
        : m_stratum(*words.stratum), m_tag(tag), m_evaluation(evaluation),
          m_taggedSample(sumsOver(words.stratum->sample & tag, evaluation)),
          m_taggedCensus(sumsOver(words.stratum->census & tag, evaluation))
    {
        const auto total = [&](std::uint64_t WordSums::*sum) {
            return scaled(static_cast<double>(words.all.*sum), static_cast<double>(words.census.*sum),
                          static_cast<double>(m_taggedCensus.*sum), static_cast<double>(words.sample.*sum),
                          static_cast<double>(m_taggedSample.*sum));
        };
        m_edits = total(&WordSums::edits);
        m_words = total(&WordSums::words);
    }

    const ScaledTotal& edits() const { return m_edits; }
    const ScaledTotal& words() const { return m_words; }

    /// Variance of a · edits + b · words that comes from having looked at a sample only.
    double samplingVariance(double a, double b) const
    {
        const auto m = static_cast<double>(m_stratum.sampleSize);
        const auto rest = static_cast<double>(m_stratum.restSize());
        if (m < 2 || rest <= m) return 0;
        double squares = 0;
        m_stratum.sample.forEach([&](ExampleIndex item) {
            const double tagged = m_tag.contains(item) ? 1 : 0;
            const double residual =
                a * m_edits.scale * m_evaluation.edits[item] * (tagged - m_edits.shareTagged) +
                b * m_words.scale * m_evaluation.referenceWords[item] * (tagged - m_words.shareTagged);
            squares += residual * residual;
        });
        return (1 - m / rest) * m / (m - 1) * squares;
    }

    /// Σ (edits − rate · words)² over the tagged examples of the stratum, estimated.
    double spread(double rate) const
    {
        const auto squares = [rate](const WordSums& sums) {
            return sums.editsSquared - 2 * rate * sums.editsTimesWords + rate * rate * sums.wordsSquared;
        };
        const double perSampled = m_stratum.sampleSize == 0 ? 0
                                                            : static_cast<double>(m_stratum.restSize()) /
                                                                  static_cast<double>(m_stratum.sampleSize);
        return std::max(0.0, squares(m_taggedCensus) + perSampled * squares(m_taggedSample));
    }

private:
    const Stratum& m_stratum;
    const ItemSet& m_tag;
    const Evaluation& m_evaluation;
    WordSums m_taggedSample;
    WordSums m_taggedCensus;
    ScaledTotal m_edits;
    ScaledTotal m_words;
};

Figure cutToShare(double total, double variance, double of)
{
    Figure share{ratio(total, of), {}};
    if (!share.value) return share;
    const double half = normalQuantile975() * std::sqrt(variance) / of;
    share.interval = Interval{std::max(0.0, *share.value - half), std::min(1.0, *share.value + half)};
    return share;
}

} // namespace

WordStratum wordStratum(const Stratum& stratum, const ItemSet& items, const Evaluation& evaluation)
{
    return {&stratum, sumsOver(items, evaluation), sumsOver(stratum.census, evaluation),
            sumsOver(stratum.sample, evaluation)};
}

ReviewedEstimate estimateByWords(const WordStratum& errors, const WordStratum& right, const ItemSet& tag,
                                 const Evaluation& evaluation)
{
    ReviewedEstimate estimate;
    const TaggedWords wrong(errors, tag, evaluation);
    const TaggedWords correct(right, tag, evaluation);
    const double edits = wrong.edits().value;
    const double words = wrong.words().value + correct.words().value;
    if (wrong.edits().known) {
        estimate.shareOfErrors = cutToShare(edits, wrong.samplingVariance(1, 0), static_cast<double>(errors.all.edits));
    }
    if (!wrong.words().known || !correct.words().known) return estimate;
    estimate.shareOfData = cutToShare(words, wrong.samplingVariance(0, 1) + correct.samplingVariance(0, 1),
                                      static_cast<double>(errors.all.words + right.all.words));
    const std::optional<double> rate = ratio(edits, words);
    if (!wrong.edits().known || !rate) return estimate;
    estimate.accuracy.value = 1 - *rate;
    const double variance = wrong.samplingVariance(1, -*rate) + correct.samplingVariance(0, -*rate) +
                            wrong.spread(*rate) + correct.spread(*rate);
    const double half = normalQuantile975() * std::sqrt(variance) / words;
    estimate.accuracy.interval = Interval{1 - *rate - half, std::min(1.0, 1 - *rate + half)};
    return estimate;
}

} // namespace headroom
