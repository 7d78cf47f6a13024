// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/string_pool.h"

#include <functional>

namespace headroom {

std::size_t StringPool::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(text)&mask;
    while (m_slots[slot] >= 0 && (*this)[static_cast<std::size_t>(m_slots[slot])] != text)
        slot = (slot + 1) & mask;
    return slot;
}

void StringPool::rebuildIndex(std::size_t slots) const
{
    m_slots.assign(slots, -1);
    for (std::size_t code = 0; code < size(); ++code)
        m_slots[slotOf((*this)[code])] = static_cast<std::int32_t>(code);
}

std::int32_t StringPool::intern(std::string_view text)
{
    if (m_slots.size() < 2 * (size() + 1)) {
        std::size_t slots = 64;
        while (slots < 4 * (size() + 1))
            slots *= 2;
        rebuildIndex(slots);
    }
    const std::size_t slot = slotOf(text);
    if (m_slots[slot] < 0) {
        m_slots[slot] = static_cast<std::int32_t>(size());
        m_bytes.append(text);
        m_ends.push_back(m_bytes.size());
    }
    return m_slots[slot];
}

void StringPool::append(std::string_view text)
{
    m_slots.clear();
    m_bytes.append(text);
    m_ends.push_back(m_bytes.size());
}

std::int32_t StringPool::find(std::string_view text) const
{
    if (size() == 0) return -1;
    if (m_slots.empty()) {
        std::size_t slots = 64;
        while (slots < 2 * (size() + 1))
            slots *= 2;
        rebuildIndex(slots);
    }
    return m_slots[slotOf(text)];
}

void StringPool::dropIndex() const
{
    m_slots = {};
}

} // namespace headroom
