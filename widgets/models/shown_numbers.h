// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/number_format.h"

#include <string>

namespace headroom {

/// The language that the window's numbers are written in, as reports know it: "en", "de", "es". English where the
/// system names none.
std::string shownLanguage();
NumberFormat shownNumbers();

} // namespace headroom
