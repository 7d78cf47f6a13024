// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// Whole numbers, one an example, stored bit by bit: plane b holds bit b of 64 examples a word. The sum over a set of
/// examples is then Σ 2^b · |set ∩ plane b|, a few popcounts instead of a walk from example to example.
class BitPlanes
{
public:
    BitPlanes() = default;
    /// `valueOf(example)` for 0 … size-1 gives an unsigned 64-bit number.
    template<class ValueOf>
    BitPlanes(std::size_t size, ValueOf valueOf)
    {
        for (std::size_t word = 0; word * 64 < size; ++word) {
            for (std::size_t bit = 0; bit < 64 && word * 64 + bit < size; ++bit)
                insert(word, bit, valueOf(word * 64 + bit), (size + 63) / 64);
        }
    }

    /// Another value for one of `size` examples.
    void set(std::size_t example, std::uint64_t value, std::size_t size);

    std::span<const std::vector<std::uint64_t>> planes() const { return m_planes; }

private:
    void insert(std::size_t word, std::size_t bit, std::uint64_t value, std::size_t words);

    std::vector<std::vector<std::uint64_t>> m_planes;
};

/// What the ratio estimator of word metrics sums: edits, reference words, and their products.
struct WordPlanes
{
    BitPlanes edits;
    BitPlanes words;
    BitPlanes editsSquared;
    BitPlanes editsTimesWords;
    BitPlanes wordsSquared;

    WordPlanes() = default;
    /// Both are per example.
    WordPlanes(std::span<const std::uint32_t> edits, std::span<const std::uint32_t> words);
    /// Other values for one of `size` examples.
    void set(std::size_t example, std::uint64_t edits, std::uint64_t words, std::size_t size);
};

} // namespace headroom
