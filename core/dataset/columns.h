// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/string_pool.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <variant>
#include <vector>

namespace headroom {

/// What codes hold where nothing is known. An empty text is a value of its own, not missing.
inline constexpr std::int32_t kMissingCode = -1;
inline constexpr std::int64_t kMissingTime = std::numeric_limits<std::int64_t>::min();
inline constexpr double kMissingNumber = std::numeric_limits<double>::quiet_NaN();

/// Text: one code an example into the distinct values. Bool fields: the values are "false" (0) and "true" (1).
struct TextColumn
{
    std::vector<std::int32_t> codes; // per example; kMissingCode where missing
    StringPool values;               // distinct, in order of first appearance
};

/// Int and real fields: doubles (whole numbers past 2^53 are imported as text); NaN where missing.
struct NumberColumn
{
    std::vector<double> values;
};

/// Milliseconds since 1970-01-01 UTC; kMissingTime where missing. A value without a zone counts as UTC.
struct TimeColumn
{
    std::vector<std::int64_t> values;
};

using FieldColumn = std::variant<TextColumn, NumberColumn, TimeColumn>;

/// Labels of a classification task: index into Dataset::classes(), kMissingCode where there is none.
struct ClassLabels
{
    std::vector<std::int32_t> codes;
};

/// Labels of a multi-label task: the classes of example i are codes[offsets[i]] … codes[offsets[i+1]-1], ascending,
/// without repeats. An example in `present` with no classes is labelled with the empty set.
struct SetLabels
{
    std::vector<std::uint32_t> offsets; // size() + 1 entries
    std::vector<std::int32_t> codes;
    ItemSet present;
};

/// Labels of a numeric task: NaN where there is none.
struct NumberLabels
{
    std::vector<double> values;
};

/// Labels of a transcription task are a TextColumn: "" is an answer, kMissingCode is none.
using Labels = std::variant<ClassLabels, SetLabels, TextColumn, NumberLabels>;

} // namespace headroom
