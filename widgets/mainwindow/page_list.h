// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

#include <functional>
#include <vector>

namespace headroom {

using PageFactory = std::function<Page*(const PageContext&, QWidget* parent)>;

/// The pages in the order of the rail.
std::vector<PageFactory> pageFactories();

} // namespace headroom
