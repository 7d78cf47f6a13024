// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace headroom::cli {

/// " Did you mean “…”?", or empty text where no name is near enough (closestName()).
QString didYouMean(std::string_view typed, const std::vector<std::string_view>& names);

} // namespace headroom::cli
