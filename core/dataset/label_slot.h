// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/dataset/columns.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace headroom {

/// One example's label outside its column: nothing, classes (one for classification, ascending for multi-label), a text
/// or a number.
using LabelSlot = std::variant<std::monostate, std::vector<std::int32_t>, std::string, double>;

LabelSlot labelAt(const Labels& labels, ExampleIndex example);
/// Puts it into the column, whose kind it must fit. Of a multi-label column this moves what lies behind: a millisecond
/// with a million examples.
void putLabel(Labels& labels, ExampleIndex example, const LabelSlot& slot);

/// The labels of these examples alone, as a column of the same kind.
Labels partOf(const Labels& labels, std::span<const ExampleIndex> examples);

} // namespace headroom
