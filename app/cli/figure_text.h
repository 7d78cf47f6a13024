// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/intervals.h"

#include <cstdint>
#include <optional>
#include <string>

namespace headroom::cli {

/// Figures as a person reads them, written as QLocale() says; what is undefined is "—".

/// 1234567 as "1,234,567".
std::string countText(std::uint64_t count);
/// 0.7367 as "73.67 %".
std::string percentText(std::optional<double> proportion);
/// 0.0123 as "1.23": percentage points.
std::string pointsText(std::optional<double> proportion);
/// "68.4–78.3": limits in percent, or percentage points; "—" without an interval.
std::string limitsText(const std::optional<Interval>& interval);
/// "0.0432"; "< 0.0001" for what is smaller.
std::string pValueText(std::optional<double> p);
/// With so many digits after the point.
std::string decimalText(std::optional<double> number, int digits);

} // namespace headroom::cli
