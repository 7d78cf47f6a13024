// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Makes a UTF-8 text comparable, by the steps that are switched on (metrics.md, "Normalisation of text"): Unicode
/// NFC, full case folding, everything but letters, numbers and white space removed without putting a space, white
/// space collapsed to single spaces and trimmed. Combining marks stay where they follow a letter or number that stays,
/// since many scripts write vowels and tones by them; variation selectors and enclosing marks never do.
/// Invalid UTF-8 becomes U+FFFD, which the third step removes.
std::string normalisedText(std::string_view text, const TextNormalisation& steps);

/// The maximal runs without white space; views into `text`.
std::vector<std::string_view> splitWords(std::string_view text);
/// The same into a vector that is used again and again.
void splitWords(std::string_view text, std::vector<std::string_view>& words);

} // namespace headroom
