// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/word_distance.h"

#include <algorithm>
#include <utility>

namespace headroom {

WordDistance::WordDistance(std::size_t vocabulary) : m_positions(vocabulary) {}

/// Runs `text` past up to 64 words of the pattern; returns the sum of the differences along the block's last row.
int WordDistance::advanceBlock(std::span<const std::uint32_t> pattern, std::span<const std::uint32_t> text)
{
    for (std::size_t i = 0; i < pattern.size(); ++i)
        m_positions[pattern[i]] |= std::uint64_t{1} << i;

    const std::uint64_t last = std::uint64_t{1} << (pattern.size() - 1);
    std::uint64_t up = ~std::uint64_t{0}; // vertical differences +1 and −1
    std::uint64_t down = 0;
    int sum = 0;
    for (std::size_t j = 0; j < text.size(); ++j) {
        const std::int8_t in = m_horizontal[j];
        std::uint64_t equal = m_positions[text[j]];
        const std::uint64_t vertical = equal | down;
        equal |= in < 0 ? 1U : 0U;
        const std::uint64_t diagonal = (((equal & up) + up) ^ up) | equal;
        std::uint64_t right = down | ~(diagonal | up); // horizontal differences +1 and −1
        std::uint64_t left = up & diagonal;
        const int out = ((right & last) != 0 ? 1 : 0) - ((left & last) != 0 ? 1 : 0);
        m_horizontal[j] = static_cast<std::int8_t>(out);
        sum += out;
        right = (right << 1) | (in > 0 ? 1U : 0U);
        left = (left << 1) | (in < 0 ? 1U : 0U);
        up = left | ~(vertical | right);
        down = right & vertical;
    }
    for (const std::uint32_t word : pattern)
        m_positions[word] = 0;
    return sum;
}

std::uint32_t WordDistance::operator()(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a = a.subspan(1);
        b = b.subspan(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a = a.first(a.size() - 1);
        b = b.first(b.size() - 1);
    }
    if (a.size() > b.size()) std::swap(a, b);
    const std::size_t rows = a.size();
    if (rows == 0) return static_cast<std::uint32_t>(b.size());

    m_horizontal.assign(b.size(), 1);
    std::int64_t alongLastRow = 0;
    while (!a.empty()) {
        const std::size_t block = std::min<std::size_t>(a.size(), 64);
        alongLastRow = advanceBlock(a.first(block), b);
        a = a.subspan(block);
    }
    return static_cast<std::uint32_t>(static_cast<std::int64_t>(rows) + alongLastRow);
}

} // namespace headroom
