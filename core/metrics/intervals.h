// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace headroom {

/// Confidence limits, 95 % everywhere in Headroom. low ≤ high.
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// An estimate with its limits. Either may be undefined (0/0, too few examples): then it is empty, never 0 or NaN.
struct Figure
{
    std::optional<double> value;
    std::optional<Interval> interval;

    bool operator==(const Figure&) const = default;
};

/// The 0.975 quantile of the standard normal distribution.
double normalQuantile975();

/// a / b; empty where b is 0.
std::optional<double> ratio(double a, double b);

/// Score interval of a proportion of independent examples. E. B. Wilson, Probable inference, the law of succession,
/// and statistical inference, JASA 22 (1927). Empty where n is 0.
std::optional<Interval> wilson(std::uint64_t successes, std::uint64_t n);

/// A proportion with Wilson's interval.
Figure proportion(std::uint64_t successes, std::uint64_t n);

/// Difference a − b of two independent estimates whose intervals are known: the hybrid score interval of
/// R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
/// (1998), 873–890, method 10, where these are Wilson's; in general "MOVER" of Donner and Zou (2010). An estimate
/// taken as exact has low = high = value. Empty where an estimate or its interval is.
std::optional<Interval> differenceInterval(const Figure& a, const Figure& b);

/// Two yes/no measurements of the same n examples, counted by their outcomes.
struct PairedCounts
{
    std::uint64_t bothYes = 0;
    std::uint64_t onlyFirst = 0;
    std::uint64_t onlySecond = 0;
    std::uint64_t neither = 0;

    std::uint64_t total() const { return bothYes + onlyFirst + onlySecond + neither; }
    bool operator==(const PairedCounts&) const = default;
};

/// First proportion − second, measured on the same examples. R. G. Newcombe, Improved confidence intervals for the
/// difference between binomial proportions based on paired data, Statistics in Medicine 17 (1998), 2635–2650,
/// method 10. Empty where there are no examples.
Figure pairedDifference(const PairedCounts& counts);

/// McNemar's exact test: two-sided binomial p-value of the discordant pairs at 1/2; 1 where there are none.
double mcnemarExact(std::uint64_t onlyFirst, std::uint64_t onlySecond);

/// Sums over examples, from which a ratio Σy / Σx and its variance follow.
struct RatioSums
{
    std::uint64_t n = 0;
    double y = 0;
    double x = 0;
    double yy = 0;
    double xy = 0;
    double xx = 0;
};

/// Σy / Σx with the normal interval of the linearised variance over examples, n / (n−1) · Σ(y − r·x)² / (Σx)²
/// (W. G. Cochran, Sampling Techniques, 3rd ed., 1977, §6.4, without the finite-population factor). The interval is
/// empty where n < 2, all where Σx is 0. Not cut to any range.
Figure ratioEstimate(const RatioSums& sums);

/// The interval on the logit scale of a proportion with this variance of its logit; `proportion` in (0, 1).
Interval logitInterval(double proportion, double logitVariance);

} // namespace headroom
