// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/intervals.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace headroom {

namespace {

double square(double x)
{
    return x * x;
}

/// Newcombe's φ: the correlation of the two measurements, with his continuity correction.
double pairedCorrelation(const PairedCounts& counts)
{
    const auto a = static_cast<double>(counts.bothYes);
    const auto b = static_cast<double>(counts.onlyFirst);
    const auto c = static_cast<double>(counts.onlySecond);
    const auto d = static_cast<double>(counts.neither);
    const double margins = (a + b) * (c + d) * (a + c) * (b + d);
    if (margins == 0) return 0;
    const double determinant = a * d - b * c;
    const double correction = (a + b + c + d) / 2;
    if (determinant > correction) return (determinant - correction) / std::sqrt(margins);
    return std::min(determinant, 0.0) / std::sqrt(margins);
}

} // namespace

double normalQuantile975()
{
    static const double quantile = boost::math::quantile(boost::math::normal(), 0.975);
    return quantile;
}

std::optional<double> ratio(double a, double b)
{
    if (b == 0) return std::nullopt;
    return a / b;
}

std::optional<Interval> wilson(std::uint64_t successes, std::uint64_t n)
{
    if (n == 0) return std::nullopt;
    const auto count = static_cast<double>(n);
    const double p = static_cast<double>(successes) / count;
    const double zz = square(normalQuantile975());
    const double scale = 1 + zz / count;
    const double centre = (p + zz / (2 * count)) / scale;
    const double half = normalQuantile975() * std::sqrt(p * (1 - p) / count + zz / (4 * square(count))) / scale;
    // The limits are exactly 0 and 1 at the ends; rounding would leave something like 1e-17.
    return Interval{successes == 0 ? 0 : centre - half, successes == n ? 1 : centre + half};
}

Figure proportion(std::uint64_t successes, std::uint64_t n)
{
    return {ratio(static_cast<double>(successes), static_cast<double>(n)), wilson(successes, n)};
}

std::optional<Interval> differenceInterval(const Figure& a, const Figure& b)
{
    if (!a.value || !a.interval || !b.value || !b.interval) return std::nullopt;
    const double difference = *a.value - *b.value;
    const double below = std::hypot(*a.value - a.interval->low, b.interval->high - *b.value);
    const double above = std::hypot(a.interval->high - *a.value, *b.value - b.interval->low);
    return Interval{difference - below, difference + above};
}

Figure pairedDifference(const PairedCounts& counts)
{
    const std::uint64_t n = counts.total();
    if (n == 0) return {};
    const Figure first = proportion(counts.bothYes + counts.onlyFirst, n);
    const Figure second = proportion(counts.bothYes + counts.onlySecond, n);
    const double phi = pairedCorrelation(counts);
    const auto distance = [phi](double x, double y) {
        return std::sqrt(std::max(0.0, square(x) - 2 * phi * x * y + square(y)));
    };
    const double difference = *first.value - *second.value;
    const double below = distance(*first.value - first.interval->low, second.interval->high - *second.value);
    const double above = distance(first.interval->high - *first.value, *second.value - second.interval->low);
    return {difference, Interval{difference - below, difference + above}};
}

double mcnemarExact(std::uint64_t onlyFirst, std::uint64_t onlySecond)
{
    const std::uint64_t discordant = onlyFirst + onlySecond;
    if (onlyFirst == onlySecond) return 1;
    const boost::math::binomial fair(static_cast<double>(discordant), 0.5);
    return std::min(1.0, 2 * boost::math::cdf(fair, static_cast<double>(std::min(onlyFirst, onlySecond))));
}

Figure ratioEstimate(const RatioSums& sums)
{
    Figure figure;
    figure.value = ratio(sums.y, sums.x);
    if (!figure.value || sums.n < 2) return figure;
    const double r = *figure.value;
    const auto n = static_cast<double>(sums.n);
    const double squares = std::max(0.0, sums.yy - 2 * r * sums.xy + r * r * sums.xx);
    const double error = normalQuantile975() * std::sqrt(n / (n - 1) * squares) / std::abs(sums.x);
    figure.interval = Interval{r - error, r + error};
    return figure;
}

Interval logitInterval(double proportion, double logitVariance)
{
    const double logit = std::log(proportion / (1 - proportion));
    const double half = normalQuantile975() * std::sqrt(logitVariance);
    return {1 / (1 + std::exp(half - logit)), 1 / (1 + std::exp(-half - logit))};
}

} // namespace headroom
