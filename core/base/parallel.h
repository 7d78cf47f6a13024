// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace headroom {

/// Calls `body(part, begin, end)` for consecutive ranges that make up 0 … n-1, one a thread, and waits for all.
/// As many parts as the machine has processors (at most 16), fewer where a part would have less than `least` items.
/// Parts are numbered from 0 in the order of their ranges; what is put together by part is the same whatever runs
/// first. `body` must not throw.
void parallelRanges(std::size_t n, std::size_t least,
                    const std::function<void(std::size_t part, std::size_t begin, std::size_t end)>& body);

/// How many parts parallelRanges() makes.
std::size_t parallelParts(std::size_t n, std::size_t least);

} // namespace headroom
