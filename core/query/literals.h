// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/bound_query.h"
#include "core/query/syntax.h"

#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// A finite number written in the usual ways (3, -0.5, 1e-3); nothing before or after it.
std::optional<double> parseNumber(std::string_view text);

/// The milliseconds since 1970-01-01 UTC that a date or a time covers: 2026-08-17 the whole day, 2026-08-17T12:30 the
/// minute, with seconds the second, with fractions a millisecond. Between date and time stands T or a space; at the end
/// may stand Z or an offset such as +02:00, without one it is UTC.
std::optional<InclusiveRange<std::int64_t>> parseTime(std::string_view text);

/// The numbers for which `number <op> value` holds. Not for Contains.
std::vector<InclusiveRange<double>> numbersWhere(CompareOp op, double value);
/// The times for which `time <op> value` holds, `value` being what a written time covers: "=" any of it, "<" before it,
/// "<=" before or in it. Not for Contains.
std::vector<InclusiveRange<std::int64_t>> timesWhere(CompareOp op, InclusiveRange<std::int64_t> value);

/// The same numbers in sorted ranges that don't overlap.
template<class T>
std::vector<InclusiveRange<T>> mergedRanges(std::vector<InclusiveRange<T>> ranges);

} // namespace headroom
