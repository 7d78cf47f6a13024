// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace headroom {

/// A number that orders examples at random, yet the same on every machine and in every version: FNV-1a over the key
/// (G. Fowler, L. C. Noll, K.-P. Vo), mixed with the seed by MurmurHash3's 64-bit finaliser (A. Appleby).
/// Not cryptographic. Two keys may share a number: break ties by the key.
std::uint64_t keyHash(std::uint64_t seed, std::string_view key);

} // namespace headroom
