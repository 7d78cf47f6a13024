// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace headroom::cli {

/// The name most like `typed` by edit distance, a swap of neighbours counting once; empty if none is near enough to be
/// meant (a third of its length, at least one edit; or `typed` begins it).
std::string_view closestName(std::string_view typed, const std::vector<std::string_view>& names);

/// " Did you mean “…”?" or empty text.
QString didYouMean(std::string_view typed, const std::vector<std::string_view>& names);

} // namespace headroom::cli
