// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace headroom {

/// The name that was probably meant by `typed`: equal but for ASCII case, else the least edit distance (a swap of
/// neighbours counts once; a beginning of three letters counts as one edit). Empty if none is nearer than a third of
/// its length, at least one edit.
std::string_view closestName(std::string_view typed, const std::vector<std::string_view>& names);

} // namespace headroom
