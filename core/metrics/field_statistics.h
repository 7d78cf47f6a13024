// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/dataset/columns.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A value and how many examples have it.
struct ValueCount
{
    std::string value;
    std::size_t n = 0;

    bool operator==(const ValueCount&) const = default;
};

/// What a field holds over a set of examples.
struct FieldStatistics
{
    std::size_t n = 0;        // examples looked at
    std::size_t missing = 0;  // of them without a value
    std::size_t distinct = 0; // different values, missing left out
    // Numbers, and points in time as milliseconds since 1970 UTC; empty for text and where all are missing.
    std::optional<double> least;
    std::optional<double> greatest;
    std::optional<double> mean;        // of numbers only: Σ value / known
    std::vector<ValueCount> topValues; // of text and bool: most frequent first, equally frequent ones by their bytes
};

/// `items` has as many bits as the column has rows. At most `topValues` values are listed.
FieldStatistics fieldStatistics(const FieldColumn& column, const ItemSet& items, std::size_t topValues = 20);

} // namespace headroom
