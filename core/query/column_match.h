// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/dataset/columns.h"
#include "core/query/bound_query.h"

#include <span>

namespace headroom {

// Which examples of a column pass a test. `size` is the dataset's; an empty column means that all values are missing.
// A column of another length, or a test that doesn't fit the column, is Internal.

Result<ItemSet> matchText(const TextColumn& column, const ConditionTest& test, std::size_t size);
/// Codes of classes or batches, or of the parts of a split.
Result<ItemSet> matchCodes(std::span<const std::int32_t> codes, const ConditionTest& test, std::size_t size);
Result<ItemSet> matchSets(const SetLabels& labels, const ConditionTest& test, std::size_t size);
Result<ItemSet> matchNumbers(std::span<const double> values, const ConditionTest& test, std::size_t size);
Result<ItemSet> matchTimes(std::span<const std::int64_t> values, const ConditionTest& test, std::size_t size);
Result<ItemSet> matchField(const FieldColumn& column, const ConditionTest& test, std::size_t size);
Result<ItemSet> matchLabels(const Labels& labels, const ConditionTest& test, std::size_t size);

} // namespace headroom
