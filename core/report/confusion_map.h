// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/markup.h"
#include "core/report/number_format.h"
#include "core/report/report_model.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// One way of taking a class for another.
struct ConfusedPair
{
    std::size_t reference = 0;
    std::size_t prediction = 0;
    std::uint64_t count = 0;
};

/// The most frequent ones, at most `most`, ties by class order.
std::vector<ConfusedPair> mostConfused(const Confusion& confusion, std::size_t most);

/// The classes that are drawn: all that occur, or, past `most`, those with most errors; in class order.
std::vector<std::size_t> drawnClasses(const Confusion& confusion, std::size_t most);

/// Rows are reference labels, columns predictions; a cell's depth is its share of its row; counts are written in.
void writeConfusionMap(Markup& html, const std::vector<std::string>& names, const Confusion& confusion,
                       const std::vector<std::size_t>& classes, const NumberFormat& numbers);

} // namespace headroom
