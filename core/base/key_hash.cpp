// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/key_hash.h"

namespace headroom {

namespace {

std::uint64_t mixed(std::uint64_t x)
{
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdULL;
    x ^= x >> 33;
    x *= 0xc4ceb9fe1a85ec53ULL;
    return x ^ (x >> 33);
}

} // namespace

std::uint64_t keyHash(std::uint64_t seed, std::string_view key)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : key) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    // The seed is spread over all bits first, so that seeds 1 and 2 give unrelated orders.
    return mixed(hash ^ mixed(seed + 0x9e3779b97f4a7c15ULL));
}

} // namespace headroom
