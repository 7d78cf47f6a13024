// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// The dense number of an example in a Dataset, 0 … size-1. Never written to a file, never kept over a reload.
using ExampleIndex = std::uint32_t;

/// A set of examples: one bit each. Sets that meet in one operation must have the same size().
/// Bits past size() are always zero. Counting and combining run on the widest registers of the processor.
class ItemSet
{
public:
    ItemSet() = default;
    explicit ItemSet(std::size_t size, bool full = false);

    std::size_t size() const { return m_size; }
    bool contains(ExampleIndex item) const { return (m_words[item >> 6] >> (item & 63)) & 1U; }
    void insert(ExampleIndex item) { m_words[item >> 6] |= std::uint64_t{1} << (item & 63); }
    void remove(ExampleIndex item) { m_words[item >> 6] &= ~(std::uint64_t{1} << (item & 63)); }
    void set(ExampleIndex item, bool on) { on ? insert(item) : remove(item); }

    std::size_t count() const;
    bool empty() const;

    ItemSet& operator&=(const ItemSet& other);
    ItemSet& operator|=(const ItemSet& other);
    /// Removes what `other` holds.
    ItemSet& operator-=(const ItemSet& other);
    ItemSet& invert();
    bool operator==(const ItemSet& other) const = default;

    /// 64 examples a word, lowest bit first. Who writes through it keeps the bits past size() zero.
    std::span<const std::uint64_t> words() const { return m_words; }
    std::span<std::uint64_t> words() { return m_words; }

    /// Calls `visit(ExampleIndex)` for each member in ascending order.
    template<class Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<ExampleIndex>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
    }
    std::vector<ExampleIndex> toVector() const;

private:
    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

ItemSet operator&(ItemSet a, const ItemSet& b);
ItemSet operator|(ItemSet a, const ItemSet& b);
ItemSet operator-(ItemSet a, const ItemSet& b);
ItemSet operator~(ItemSet a);

/// |a ∩ b| and |a ∩ b ∩ c| without building the intersection.
std::size_t countAnd(const ItemSet& a, const ItemSet& b);
std::size_t countAnd(const ItemSet& a, const ItemSet& b, const ItemSet& c);

} // namespace headroom
