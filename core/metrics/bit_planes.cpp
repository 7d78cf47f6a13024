// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bit_planes.h"

#include <bit>

namespace headroom {

void BitPlanes::insert(std::size_t word, std::size_t bit, std::uint64_t value, std::size_t words)
{
    for (; value != 0; value &= value - 1) {
        const auto plane = static_cast<std::size_t>(std::countr_zero(value));
        while (m_planes.size() <= plane)
            m_planes.emplace_back(words);
        m_planes[plane][word] |= std::uint64_t{1} << bit;
    }
}

WordPlanes::WordPlanes(std::span<const std::uint32_t> e, std::span<const std::uint32_t> w)
    : edits(e.size(), [e](std::size_t i) { return std::uint64_t{e[i]}; }),
      words(w.size(), [w](std::size_t i) { return std::uint64_t{w[i]}; }),
      editsSquared(e.size(), [e](std::size_t i) { return std::uint64_t{e[i]} * e[i]; }),
      editsTimesWords(e.size(), [e, w](std::size_t i) { return std::uint64_t{e[i]} * w[i]; }),
      wordsSquared(w.size(), [w](std::size_t i) { return std::uint64_t{w[i]} * w[i]; })
{}

void BitPlanes::set(std::size_t example, std::uint64_t value, std::size_t size)
{
    const std::size_t word = example / 64;
    for (std::vector<std::uint64_t>& plane : m_planes)
        plane[word] &= ~(std::uint64_t{1} << (example % 64));
    insert(word, example % 64, value, (size + 63) / 64);
}

void WordPlanes::set(std::size_t example, std::uint64_t editCount, std::uint64_t wordCount, std::size_t size)
{
    edits.set(example, editCount, size);
    words.set(example, wordCount, size);
    editsSquared.set(example, editCount * editCount, size);
    editsTimesWords.set(example, editCount * wordCount, size);
    wordsSquared.set(example, wordCount * wordCount, size);
}

} // namespace headroom
