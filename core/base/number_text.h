// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom {

/// Appends the shortest text that reads back to the same double, independent of the machine's locale: "0.1", "5",
/// "1e+300"; "nan", "inf" and "-inf" where it isn't finite.
void appendNumber(std::string& out, double number);

std::string numberText(double number);

} // namespace headroom
