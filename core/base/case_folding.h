// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// Full case folding of Unicode (CaseFolding.txt, status C and F: "Straße" → "strasse"), so that texts that differ only
/// in case become equal. QString::toCaseFolded() leaves out the characters that fold to several. Bytes that are no
/// UTF-8 stay.
std::string foldedCase(std::string_view utf8);

} // namespace headroom
