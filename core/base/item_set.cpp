// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/item_set.h"

#include "core/base/popcount.h"

namespace headroom {

ItemSet::ItemSet(std::size_t size, bool full) : m_size(size), m_words((size + 63) / 64, full ? ~std::uint64_t{0} : 0)
{
    if (full && size % 64 != 0) m_words.back() >>= 64 - size % 64;
}

std::size_t ItemSet::count() const
{
    return popcount(m_words.data(), m_words.size());
}

bool ItemSet::empty() const
{
    for (const std::uint64_t word : m_words) {
        if (word != 0) return false;
    }
    return true;
}

ItemSet& ItemSet::operator&=(const ItemSet& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

ItemSet& ItemSet::operator|=(const ItemSet& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

ItemSet& ItemSet::operator-=(const ItemSet& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

ItemSet& ItemSet::invert()
{
    for (std::uint64_t& word : m_words)
        word = ~word;
    if (m_size % 64 != 0) m_words.back() &= ~std::uint64_t{0} >> (64 - m_size % 64);
    return *this;
}

std::vector<ExampleIndex> ItemSet::toVector() const
{
    std::vector<ExampleIndex> items;
    items.reserve(count());
    forEach([&items](ExampleIndex item) { items.push_back(item); });
    return items;
}

ItemSet operator&(ItemSet a, const ItemSet& b)
{
    a &= b;
    return a;
}

ItemSet operator|(ItemSet a, const ItemSet& b)
{
    a |= b;
    return a;
}

ItemSet operator-(ItemSet a, const ItemSet& b)
{
    a -= b;
    return a;
}

ItemSet operator~(ItemSet a)
{
    a.invert();
    return a;
}

std::size_t countAnd(const ItemSet& a, const ItemSet& b)
{
    return popcountAnd(a.words().data(), b.words().data(), a.words().size());
}

std::size_t countAnd(const ItemSet& a, const ItemSet& b, const ItemSet& c)
{
    return popcountAnd(a.words().data(), b.words().data(), c.words().data(), a.words().size());
}

} // namespace headroom
