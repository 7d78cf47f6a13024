// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/reviewed_estimate.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace headroom {

namespace {

/// The number of tagged examples of a stratum, and the variance that comes from having looked at a part only.
struct TaggedTotal
{
    double value = 0;
    double variance = 0;
};

/// Tagged examples if `tagged` of `looked` at had the tag.
double scaledTotal(const TaggedStratum& stratum, double tagged, double looked)
{
    const auto rest = static_cast<double>(stratum.size - stratum.census);
    return static_cast<double>(stratum.censusTagged) + (rest > 0 ? rest * tagged / looked : 0);
}

std::optional<double> totalOf(const TaggedStratum& stratum)
{
    if (stratum.size > stratum.census && stratum.sample == 0) return std::nullopt;
    return scaledTotal(stratum, static_cast<double>(stratum.sampleTagged), static_cast<double>(stratum.sample));
}

/// As totalOf(), away from the ends where a logit is infinite.
TaggedTotal totalForInterval(const TaggedStratum& stratum)
{
    auto tagged = static_cast<double>(stratum.sampleTagged);
    auto looked = static_cast<double>(stratum.sample);
    const auto rest = static_cast<double>(stratum.size - stratum.census);
    TaggedTotal total;
    if (rest > 0) {
        const double unseen = 1 - looked / rest;
        if (tagged == 0 || tagged == looked) {
            tagged += 0.5;
            looked += 1;
        }
        const double p = tagged / looked;
        total.variance = rest * rest * p * (1 - p) / looked * unseen;
    }
    total.value = scaledTotal(stratum, tagged, looked);
    return total;
}

/// A proportion total / of with the logit interval for the variance of the total.
Figure shareOf(double estimate, const TaggedTotal& total, double of)
{
    Figure share{ratio(estimate, of), {}};
    if (!share.value) return share;
    const double p = total.value / of;
    if (p <= 0 || p >= 1 || total.variance <= 0) {
        share.interval = Interval{*share.value, *share.value};
        return share;
    }
    const double logitVariance = total.variance / (of * of) / (p * p * (1 - p) * (1 - p));
    share.interval = logitInterval(p, logitVariance);
    share.interval->low = std::min(share.interval->low, *share.value);
    share.interval->high = std::max(share.interval->high, *share.value);
    return share;
}

Figure accuracyOf(double estimatedErrors, double estimatedRight, TaggedTotal errors, TaggedTotal right)
{
    Figure accuracy{ratio(estimatedRight, estimatedErrors + estimatedRight), {}};
    if (!accuracy.value) return accuracy;
    errors.value = std::max(errors.value, 0.5); // a stratum without tagged examples, or without examples
    right.value = std::max(right.value, 0.5);
    const double logitVariance = 1 / errors.value + 1 / right.value + errors.variance / (errors.value * errors.value) +
                                 right.variance / (right.value * right.value);
    Interval interval = logitInterval(right.value / (errors.value + right.value), logitVariance);
    accuracy.interval = Interval{std::min(interval.low, *accuracy.value), std::max(interval.high, *accuracy.value)};
    return accuracy;
}

} // namespace

ReviewedEstimate estimateByCount(const TaggedStratum& errors, const TaggedStratum& right)
{
    ReviewedEstimate estimate;
    const std::optional<double> taggedErrors = totalOf(errors);
    const std::optional<double> taggedRight = totalOf(right);
    const TaggedTotal errorsAround = totalForInterval(errors);
    if (taggedErrors) estimate.shareOfErrors = shareOf(*taggedErrors, errorsAround, static_cast<double>(errors.size));
    if (!taggedErrors || !taggedRight) return estimate;
    const TaggedTotal rightAround = totalForInterval(right);
    const TaggedTotal bothAround{errorsAround.value + rightAround.value, errorsAround.variance + rightAround.variance};
    estimate.shareOfData =
        shareOf(*taggedErrors + *taggedRight, bothAround, static_cast<double>(errors.size + right.size));
    estimate.accuracy = accuracyOf(*taggedErrors, *taggedRight, errorsAround, rightAround);
    return estimate;
}

} // namespace headroom
