// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/reviewed_estimate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

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

/// Σ (a · edits + b · words)² over the examples summed up.
double squares(const WordSums& sums, double a, double b)
{
    return std::max(0.0, a * a * sums.editsSquared + 2 * a * b * sums.editsTimesWords + b * b * sums.wordsSquared);
}

WordSums difference(const WordSums& all, const WordSums& part)
{
    return {all.edits - part.edits, all.words - part.words, all.editsSquared - part.editsSquared,
            all.editsTimesWords - part.editsTimesWords, all.wordsSquared - part.wordsSquared};
}

/// One tag in one stratum.
class TaggedWords
{
public:
    TaggedWords(const WordStratum& words, const TaggedWordSums& tagged)
        : m_stratum(*words.stratum), m_tagged(tagged), m_untaggedSample(difference(words.sample, tagged.sample))
    {
        const auto total = [&](std::uint64_t WordSums::*sum) {
            return scaled(static_cast<double>(words.all.*sum), static_cast<double>(words.census.*sum),
                          static_cast<double>(tagged.census.*sum), static_cast<double>(words.sample.*sum),
                          static_cast<double>(tagged.sample.*sum));
        };
        m_edits = total(&WordSums::edits);
        m_words = total(&WordSums::words);
    }

    const ScaledTotal& edits() const { return m_edits; }
    const ScaledTotal& words() const { return m_words; }

    /// Variance of a · edits + b · words that comes from having looked at a sample only. An example of the sample
    /// departs from the ratio by (tagged − share tagged) of its own edits and words.
    double samplingVariance(double a, double b) const
    {
        const auto m = static_cast<double>(m_stratum.sampleSize);
        const auto rest = static_cast<double>(m_stratum.restSize());
        if (m < 2 || rest <= m) return 0;
        const double edits = a * m_edits.scale;
        const double words = b * m_words.scale;
        const double residuals =
            squares(m_tagged.sample, edits * (1 - m_edits.shareTagged), words * (1 - m_words.shareTagged)) +
            squares(m_untaggedSample, edits * m_edits.shareTagged, words * m_words.shareTagged);
        return (1 - m / rest) * m / (m - 1) * residuals;
    }

    /// Σ (edits − rate · words)² over the tagged examples of the stratum, estimated.
    double spread(double rate) const
    {
        const std::optional<double> perSampled =
            ratio(static_cast<double>(m_stratum.restSize()), static_cast<double>(m_stratum.sampleSize));
        return squares(m_tagged.census, 1, -rate) + perSampled.value_or(0) * squares(m_tagged.sample, 1, -rate);
    }

private:
    const Stratum& m_stratum;
    const TaggedWordSums& m_tagged;
    WordSums m_untaggedSample;
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
    const auto sumsOver = [&evaluation](const ItemSet& set) {
        const std::array<const ItemSet*, 1> group{&set};
        return sumWords(group, set, evaluation).front();
    };
    return {&stratum, sumsOver(items), sumsOver(stratum.census), sumsOver(stratum.sample)};
}

ReviewedEstimate estimateByWords(const WordStratum& errors, const TaggedWordSums& taggedErrors,
                                 const WordStratum& right, const TaggedWordSums& taggedRight)
{
    ReviewedEstimate estimate;
    const TaggedWords wrong(errors, taggedErrors);
    const TaggedWords correct(right, taggedRight);
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
