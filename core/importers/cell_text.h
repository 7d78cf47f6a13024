// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/raw_rows.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Whether `text` is UTF-8 without a zero byte, which text files don't hold.
bool isPlainText(std::string_view text);

/// Makes problems of the rows with a cell that isn't plain text. `text` holds all cells: where it is in order, nothing
/// else is looked at.
void rejectInvalidText(RawRows& rows, const std::vector<std::string>& columns, std::string_view text);

} // namespace headroom
