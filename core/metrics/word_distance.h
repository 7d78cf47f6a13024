// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// Counts the substitutions, deletions and insertions that turn one sequence of word numbers into another
/// (V. I. Levenshtein, 1966), 64 words of the shorter at a time: G. Myers, A fast bit-vector algorithm for
/// approximate string matching based on dynamic programming, J. ACM 46 (1999), with H. Hyyrö's horizontal differences
/// (2003) between blocks. Keeps a table of the vocabulary's size; one object a thread.
class WordDistance
{
public:
    /// Word numbers are 0 … vocabulary-1.
    explicit WordDistance(std::size_t vocabulary);

    std::uint32_t operator()(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

private:
    int advanceBlock(std::span<const std::uint32_t> pattern, std::span<const std::uint32_t> text);

    std::vector<std::uint64_t> m_positions; // by word: where it stands in the block; all 0 between calls
    std::vector<std::int8_t> m_horizontal;  // per word of the text: difference along the lower edge of the block
};

} // namespace headroom
