// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace headroom {

// Bits set in n words of 64, or in the intersection of several such arrays. AVX-512's population count where the
// processor has it, else the POPCNT instruction, else plain C++: chosen at the first call by what the processor can do
// (GCC's target_clones knows no name for it that also holds for other makers than Intel).

std::uint64_t popcount(const std::uint64_t* a, std::size_t n);
std::uint64_t popcountAnd(const std::uint64_t* a, const std::uint64_t* b, std::size_t n);
std::uint64_t popcountAnd(const std::uint64_t* a, const std::uint64_t* b, const std::uint64_t* c, std::size_t n);

struct TwoCounts
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
};

/// |a ∩ b| and |a ∩ c| in one pass.
TwoCounts popcountAndEach(const std::uint64_t* a, const std::uint64_t* b, const std::uint64_t* c, std::size_t n);

} // namespace headroom
