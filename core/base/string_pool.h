// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Texts numbered 0, 1, 2 … in the order in which they were added, each stored once after another in one block.
/// Views stay valid until the next append() or intern().
class StringPool
{
public:
    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t code) const
    {
        const std::size_t begin = code == 0 ? 0 : m_ends[code - 1];
        return {m_bytes.data() + begin, m_ends[code] - begin};
    }

    /// The code of `text`, added if it is new.
    std::int32_t intern(std::string_view text);
    /// Adds `text` without looking whether it is there: for texts that are known to differ, or whose number matters.
    void append(std::string_view text);
    /// The code of `text`, or -1.
    std::int32_t find(std::string_view text) const;
    /// Gives back the memory that only intern() and find() need; both rebuild it when called again.
    void dropIndex() const;

private:
    std::size_t slotOf(std::string_view text) const;
    void rebuildIndex(std::size_t slots) const;

    std::string m_bytes;
    std::vector<std::size_t> m_ends;
    mutable std::vector<std::int32_t> m_slots; // open addressing, -1 is free; a power of two long
};

} // namespace headroom
