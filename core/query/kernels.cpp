// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/kernels.h"

#include "core/base/cpu_dispatch.h"

#include <bit>
#include <cstring>

namespace headroom::query_kernels {

namespace {

#define HEADROOM_INLINE __attribute__((always_inline)) inline

/// Eight bytes that are 0 or 1 as eight bits, the first byte lowest: the factor moves each to its place in the top
/// byte.
HEADROOM_INLINE std::uint64_t packed(const std::uint8_t* flags)
{
    static_assert(std::endian::native == std::endian::little);
    std::uint64_t eight = 0;
    std::memcpy(&eight, flags, sizeof eight);
    return (eight * 0x0102040810204080U) >> 56;
}

/// Compares 64 rows into bytes, which compilers vectorise, then packs the bytes into a word.
template<class Test>
HEADROOM_INLINE void fillWords(std::size_t rows, std::uint64_t* words, Test test)
{
    alignas(64) std::uint8_t flags[64];
    const std::size_t whole = rows / 64;
    for (std::size_t w = 0; w < whole; ++w) {
        for (std::size_t i = 0; i < 64; ++i)
            flags[i] = test(w * 64 + i);
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < 8; ++i)
            word |= packed(flags + 8 * i) << (8 * i);
        words[w] = word;
    }
    if (rows % 64 == 0) return;
    std::uint64_t last = 0;
    for (std::size_t i = whole * 64; i < rows; ++i)
        last |= std::uint64_t{test(i)} << (i % 64);
    words[whole] = last;
}

} // namespace

HEADROOM_CPU_CLONES void whereInTable(std::span<const std::int32_t> codes, const std::uint8_t* table,
                                      std::uint64_t* words)
{
    const std::int32_t* code = codes.data();
    fillWords(
        codes.size(), words, [=](std::size_t i) __attribute__((always_inline)) { return table[code[i] + 1]; });
}

HEADROOM_CPU_CLONES void whereCodeIs(std::span<const std::int32_t> codes, std::int32_t wanted, std::uint64_t* words)
{
    const std::int32_t* code = codes.data();
    fillWords(
        codes.size(), words, [=](std::size_t i) __attribute__((always_inline)) {
            return static_cast<std::uint8_t>(code[i] == wanted);
        });
}

HEADROOM_CPU_CLONES void whereInRange(std::span<const double> values, InclusiveRange<double> range,
                                      std::uint64_t* words)
{
    const double* value = values.data();
    fillWords(
        values.size(), words, [=](std::size_t i) __attribute__((always_inline)) {
            return static_cast<std::uint8_t>((value[i] >= range.first) & (value[i] <= range.last));
        });
}

HEADROOM_CPU_CLONES void whereInRange(std::span<const std::int64_t> values, InclusiveRange<std::int64_t> range,
                                      std::uint64_t* words)
{
    const std::int64_t* value = values.data();
    fillWords(
        values.size(), words, [=](std::size_t i) __attribute__((always_inline)) {
            return static_cast<std::uint8_t>((value[i] >= range.first) & (value[i] <= range.last));
        });
}

} // namespace headroom::query_kernels
