// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

enum class WordOp : std::uint8_t {
    Equal,
    Substituted,
    Deleted,    // only in the reference
    Inserted,   // only in the prediction
    NotCounted, // nothing is left of it after normalisation (a lone dash); on one side only
};

/// One step of an alignment; the words are as typed, the side that has none is empty.
struct AlignedWord
{
    WordOp op = WordOp::Equal;
    std::string reference;
    std::string prediction;

    bool operator==(const AlignedWord&) const = default;
};

/// The words of two UTF-8 texts side by side with the fewest substitutions, deletions and insertions (their number is
/// Evaluation::edits). Words are compared normalised and shown as typed. Where what differs is longer than about 5,000
/// by 5,000 words it is paired word by word instead, and the number of edits may be higher.
std::vector<AlignedWord> alignWords(std::string_view reference, std::string_view prediction,
                                    const TextNormalisation& steps);

} // namespace headroom
