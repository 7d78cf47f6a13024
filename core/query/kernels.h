// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/bound_query.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace headroom::query_kernels {

// Scans over one column that set a bit an example: 64 rows a word, lowest bit first, bits past the last row zero.
// `words` holds (rows + 63) / 64 words and is overwritten.

/// table[code + 1] for each code; table[0] is what counts for kMissingCode. The table has a byte (0 or 1) for each
/// code.
void whereInTable(std::span<const std::int32_t> codes, const std::uint8_t* table, std::uint64_t* words);
void whereCodeIs(std::span<const std::int32_t> codes, std::int32_t code, std::uint64_t* words);
/// NaN lies in no range.
void whereInRange(std::span<const double> values, InclusiveRange<double> range, std::uint64_t* words);
void whereInRange(std::span<const std::int64_t> values, InclusiveRange<std::int64_t> range, std::uint64_t* words);

} // namespace headroom::query_kernels
