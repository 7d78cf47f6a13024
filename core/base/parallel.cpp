// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace headroom {

namespace {

constexpr std::size_t kMostParts = 16;

} // namespace

std::size_t parallelParts(std::size_t n, std::size_t least)
{
    const std::size_t processors = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostParts);
    return std::clamp<std::size_t>(n / std::max<std::size_t>(least, 1), 1, processors);
}

void parallelRanges(std::size_t n, std::size_t least,
                    const std::function<void(std::size_t part, std::size_t begin, std::size_t end)>& body)
{
    const std::size_t parts = parallelParts(n, least);
    const auto run = [&](std::size_t part) { body(part, n * part / parts, n * (part + 1) / parts); };
    std::vector<std::thread> threads;
    for (std::size_t part = 1; part < parts; ++part) {
        try {
            threads.emplace_back(run, part);
        } catch (const std::system_error&) {
            run(part); // no thread to be had
        }
    }
    run(0);
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace headroom
