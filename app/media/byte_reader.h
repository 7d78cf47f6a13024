// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace headroom::media {

/// Numbers and names at given offsets of a file held in memory. Outside of it everything is 0 or unequal, so that
/// walking a broken container ends by itself.
class ByteReader
{
public:
    enum class Order : std::uint8_t { Little, Big };

    ByteReader(std::span<const std::uint8_t> bytes, Order order) : m_bytes(bytes), m_order(order) {}

    bool contains(std::uint64_t offset, std::uint64_t count) const
    {
        return offset <= m_bytes.size() && count <= m_bytes.size() - offset;
    }
    std::uint32_t number(std::uint64_t offset, std::size_t size) const
    {
        if (!contains(offset, size)) return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t at = m_order == Order::Big ? i : size - 1 - i;
            value = value << 8 | m_bytes[static_cast<std::size_t>(offset) + at];
        }
        return value;
    }
    std::uint8_t u8(std::uint64_t offset) const { return static_cast<std::uint8_t>(number(offset, 1)); }
    std::uint32_t u16(std::uint64_t offset) const { return number(offset, 2); }
    std::uint32_t u32(std::uint64_t offset) const { return number(offset, 4); }
    bool hasName(std::uint64_t offset, std::string_view name) const
    {
        if (!contains(offset, name.size())) return false;
        for (std::size_t i = 0; i < name.size(); ++i)
            if (m_bytes[static_cast<std::size_t>(offset) + i] != static_cast<std::uint8_t>(name[i])) return false;
        return true;
    }
    std::uint64_t size() const { return m_bytes.size(); }

private:
    std::span<const std::uint8_t> m_bytes;
    Order m_order;
};

} // namespace headroom::media
