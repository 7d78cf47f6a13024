// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace headroom::media_protocol {

static_assert(std::endian::native == std::endian::little,
              "both ends run on one machine; the format says little-endian");

template<class T>
concept WireNumber = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// Appends numbers and texts (length in 4 bytes, then bytes) to a message.
class WireWriter
{
public:
    template<WireNumber T>
    void put(T value)
    {
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + sizeof value);
        std::memcpy(m_bytes.data() + at, &value, sizeof value);
    }
    void put(std::string_view text)
    {
        put(static_cast<std::uint32_t>(text.size()));
        const auto* begin = reinterpret_cast<const std::byte*>(text.data());
        m_bytes.insert(m_bytes.end(), begin, begin + text.size());
    }
    void put(const std::optional<double>& value)
    {
        put(static_cast<std::uint8_t>(value.has_value()));
        put(value.value_or(0.0));
    }
    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    std::vector<std::byte> m_bytes;
};

/// Takes them out again. After reading past the end everything is zero or empty, and finished() is false.
class WireReader
{
public:
    explicit WireReader(std::span<const std::byte> bytes) : m_rest(bytes) {}

    template<WireNumber T>
    void get(T& value)
    {
        value = T{};
        const auto bytes = next(sizeof value);
        if (!bytes.empty()) std::memcpy(&value, bytes.data(), sizeof value);
    }
    void get(std::string& text)
    {
        std::uint32_t size = 0;
        get(size);
        const auto bytes = next(size);
        text.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    void get(std::optional<double>& value)
    {
        std::uint8_t has = 0;
        double number = 0;
        get(has);
        get(number);
        value = has != 0 ? std::optional(number) : std::nullopt;
    }
    /// Everything was there and nothing is left.
    bool finished() const { return m_complete && m_rest.empty(); }

private:
    std::span<const std::byte> next(std::size_t size)
    {
        if (size > m_rest.size()) {
            m_complete = false;
            m_rest = {};
            return {};
        }
        const auto bytes = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return bytes;
    }

    std::span<const std::byte> m_rest;
    bool m_complete = true;
};

} // namespace headroom::media_protocol
