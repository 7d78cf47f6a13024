// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/popcount.h"

#include <bit>

#if defined(__GNUC__) && defined(__x86_64__)
#define HEADROOM_TARGET(features) __attribute__((target(features)))
#define HEADROOM_ALWAYS_INLINE inline __attribute__((always_inline))
#else
#define HEADROOM_TARGET(features)
#define HEADROOM_ALWAYS_INLINE inline
#endif

namespace headroom {

namespace {

using Words = const std::uint64_t*;

HEADROOM_ALWAYS_INLINE std::uint64_t bits(std::uint64_t word)
{
    return static_cast<std::uint64_t>(std::popcount(word));
}

// The loops, compiled into each of the functions below for its processors.

HEADROOM_ALWAYS_INLINE std::uint64_t countLoop(Words a, std::size_t n)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < n; ++i)
        count += bits(a[i]);
    return count;
}

HEADROOM_ALWAYS_INLINE std::uint64_t countLoop(Words a, Words b, std::size_t n)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < n; ++i)
        count += bits(a[i] & b[i]);
    return count;
}

HEADROOM_ALWAYS_INLINE std::uint64_t countLoop(Words a, Words b, Words c, std::size_t n)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < n; ++i)
        count += bits(a[i] & b[i] & c[i]);
    return count;
}

HEADROOM_ALWAYS_INLINE TwoCounts countEachLoop(Words a, Words b, Words c, std::size_t n)
{
    TwoCounts counts;
    for (std::size_t i = 0; i < n; ++i) {
        counts.first += bits(a[i] & b[i]);
        counts.second += bits(a[i] & c[i]);
    }
    return counts;
}

struct Plain
{
    static std::uint64_t one(Words a, std::size_t n) { return countLoop(a, n); }
    static std::uint64_t two(Words a, Words b, std::size_t n) { return countLoop(a, b, n); }
    static std::uint64_t three(Words a, Words b, Words c, std::size_t n) { return countLoop(a, b, c, n); }
    static TwoCounts each(Words a, Words b, Words c, std::size_t n) { return countEachLoop(a, b, c, n); }
};

struct Popcnt
{
    HEADROOM_TARGET("popcnt") static std::uint64_t one(Words a, std::size_t n) { return countLoop(a, n); }
    HEADROOM_TARGET("popcnt") static std::uint64_t two(Words a, Words b, std::size_t n) { return countLoop(a, b, n); }
    HEADROOM_TARGET("popcnt") static std::uint64_t three(Words a, Words b, Words c, std::size_t n)
    {
        return countLoop(a, b, c, n);
    }
    HEADROOM_TARGET("popcnt") static TwoCounts each(Words a, Words b, Words c, std::size_t n)
    {
        return countEachLoop(a, b, c, n);
    }
};

struct Avx512
{
    HEADROOM_TARGET("avx512f,avx512vl,avx512vpopcntdq") static std::uint64_t one(Words a, std::size_t n)
    {
        return countLoop(a, n);
    }
    HEADROOM_TARGET("avx512f,avx512vl,avx512vpopcntdq") static std::uint64_t two(Words a, Words b, std::size_t n)
    {
        return countLoop(a, b, n);
    }
    HEADROOM_TARGET("avx512f,avx512vl,avx512vpopcntdq")
    static std::uint64_t three(Words a, Words b, Words c, std::size_t n) { return countLoop(a, b, c, n); }
    HEADROOM_TARGET("avx512f,avx512vl,avx512vpopcntdq")
    static TwoCounts each(Words a, Words b, Words c, std::size_t n) { return countEachLoop(a, b, c, n); }
};

struct Kernels
{
    std::uint64_t (*one)(Words, std::size_t);
    std::uint64_t (*two)(Words, Words, std::size_t);
    std::uint64_t (*three)(Words, Words, Words, std::size_t);
    TwoCounts (*each)(Words, Words, Words, std::size_t);
};

template<class Target>
constexpr Kernels kernelsOf()
{
    return {Target::one, Target::two, Target::three, Target::each};
}

Kernels bestKernels()
{
#if defined(__GNUC__) && defined(__x86_64__)
    if (__builtin_cpu_supports("avx512vpopcntdq") && __builtin_cpu_supports("avx512vl")) return kernelsOf<Avx512>();
    if (__builtin_cpu_supports("popcnt")) return kernelsOf<Popcnt>();
#endif
    return kernelsOf<Plain>();
}

const Kernels& kernels()
{
    static const Kernels best = bestKernels();
    return best;
}

} // namespace

std::uint64_t popcount(const std::uint64_t* a, std::size_t n)
{
    return kernels().one(a, n);
}

std::uint64_t popcountAnd(const std::uint64_t* a, const std::uint64_t* b, std::size_t n)
{
    return kernels().two(a, b, n);
}

std::uint64_t popcountAnd(const std::uint64_t* a, const std::uint64_t* b, const std::uint64_t* c, std::size_t n)
{
    return kernels().three(a, b, c, n);
}

TwoCounts popcountAndEach(const std::uint64_t* a, const std::uint64_t* b, const std::uint64_t* c, std::size_t n)
{
    return kernels().each(a, b, c, n);
}

} // namespace headroom
