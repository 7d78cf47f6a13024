// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace headroom {

/// Finds delimiters, CRs and LFs, 64 bytes at a time: one bit a byte, looked up as long as the bytes asked for lie in
/// the block that was classified last.
class SpecialFinder
{
public:
    /// `data` must be readable up to kPadding bytes past `size`.
    static constexpr std::size_t kPadding = 64;
    SpecialFinder(const char* data, std::size_t size, char delimiter)
        : m_data(data), m_size(size), m_delimiter(delimiter)
    {}

    /// Where the first of them is, at or after `from`; size if there is none.
    std::size_t next(std::size_t from)
    {
        std::size_t block = from & ~std::size_t{63};
        if (block != m_block) classify(block);
        std::uint64_t bits = m_bits & (~std::uint64_t{0} << (from & 63));
        while (bits == 0) {
            block += 64;
            if (block >= m_size) return m_size;
            classify(block);
            bits = m_bits;
        }
        return std::min(m_size, block + static_cast<std::size_t>(std::countr_zero(bits)));
    }

private:
    void classify(std::size_t block)
    {
        m_block = block;
        m_bits = 0;
        if (block >= m_size) return;
#ifdef __SSE2__
        const __m128i delimiter = _mm_set1_epi8(m_delimiter);
        const __m128i lineFeed = _mm_set1_epi8('\n');
        const __m128i carriageReturn = _mm_set1_epi8('\r');
        for (std::size_t i = 0; i < 4; ++i) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(m_data + block + i * 16));
            const __m128i hits =
                _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter),
                             _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed), _mm_cmpeq_epi8(bytes, carriageReturn)));
            m_bits |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hits))) << (i * 16);
        }
#else
        const std::size_t count = std::min<std::size_t>(64, m_size - block);
        for (std::size_t i = 0; i < count; ++i) {
            const char c = m_data[block + i];
            m_bits |= static_cast<std::uint64_t>(c == m_delimiter || c == '\n' || c == '\r') << i;
        }
#endif
    }

    const char* m_data;
    std::size_t m_size;
    char m_delimiter;
    std::size_t m_block = ~std::size_t{0};
    std::uint64_t m_bits = 0;
};

} // namespace headroom
