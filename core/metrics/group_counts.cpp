// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/group_counts.h"

#include "core/base/parallel.h"
#include "core/base/popcount.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// Words of a block: a block of a group and of a few masks stay in the first-level cache together.
constexpr std::size_t kBlock = 512;
// Starting a thread takes as long as counting, or summing, about this many words.
constexpr std::size_t kCountedWordsPerThread = 1'000'000;
constexpr std::size_t kSummedWordsPerThread = 50'000;

/// Adds the counts of group ∩ mask over words begin … end-1 to one row of the result.
void countBlock(const std::uint64_t* group, std::span<const ItemSet* const> masks, std::size_t begin, std::size_t n,
                std::uint64_t* counts)
{
    std::size_t mask = 0;
    for (; mask + 1 < masks.size(); mask += 2) {
        const TwoCounts both = popcountAndEach(group + begin, masks[mask]->words().data() + begin,
                                               masks[mask + 1]->words().data() + begin, n);
        counts[mask] += both.first;
        counts[mask + 1] += both.second;
    }
    if (mask < masks.size()) counts[mask] += popcountAnd(group + begin, masks[mask]->words().data() + begin, n);
}

/// Calls `visit(first word, words, cells)` for one block after another, on several threads where it pays, and adds up
/// the cells of the threads: `perGroup` for each group.
template<class Cell, class Visit>
std::vector<Cell> inBlocks(std::span<const ItemSet* const> groups, std::size_t perGroup, std::size_t wordsPerThread,
                           Visit visit)
{
    const std::size_t cells = groups.size() * perGroup;
    if (cells == 0) return {};
    const std::size_t words = groups.front()->words().size();
    const std::size_t least = wordsPerThread / groups.size();
    std::vector<std::vector<Cell>> parts(parallelParts(words, least), std::vector<Cell>(cells));
    parallelRanges(words, least, [&](std::size_t part, std::size_t begin, std::size_t end) {
        for (; begin < end; begin += kBlock)
            visit(begin, std::min(kBlock, end - begin), parts[part].data());
    });
    for (std::size_t part = 1; part < parts.size(); ++part) {
        for (std::size_t cell = 0; cell < cells; ++cell)
            parts[0][cell] += parts[part][cell];
    }
    return std::move(parts[0]);
}

/// Σ 2^b · |set ∩ plane b| over the words begin … begin+n-1; `set` points to the first of them.
std::uint64_t planeSum(const std::uint64_t* set, const BitPlanes& planes, std::size_t begin, std::size_t n)
{
    std::uint64_t sum = 0;
    for (std::size_t bit = 0; bit < planes.planes().size(); ++bit)
        sum += popcountAnd(set, planes.planes()[bit].data() + begin, n) << bit;
    return sum;
}

void sumBlock(const std::uint64_t* set, const WordPlanes& planes, std::size_t begin, std::size_t n, WordSums& sums)
{
    sums.edits += planeSum(set, planes.edits, begin, n);
    sums.words += planeSum(set, planes.words, begin, n);
    sums.editsSquared += static_cast<double>(planeSum(set, planes.editsSquared, begin, n));
    sums.editsTimesWords += static_cast<double>(planeSum(set, planes.editsTimesWords, begin, n));
    sums.wordsSquared += static_cast<double>(planeSum(set, planes.wordsSquared, begin, n));
}

} // namespace

std::vector<std::uint64_t> countGroups(std::span<const ItemSet* const> groups, std::span<const ItemSet* const> masks)
{
    return inBlocks<std::uint64_t>(
        groups, masks.size(), kCountedWordsPerThread, [&](std::size_t begin, std::size_t n, std::uint64_t* counts) {
            for (std::size_t group = 0; group < groups.size(); ++group)
                countBlock(groups[group]->words().data(), masks, begin, n, counts + group * masks.size());
        });
}

WordSums& WordSums::operator+=(const WordSums& other)
{
    edits += other.edits;
    words += other.words;
    editsSquared += other.editsSquared;
    editsTimesWords += other.editsTimesWords;
    wordsSquared += other.wordsSquared;
    return *this;
}

std::vector<WordSums> sumGroups(std::span<const ItemSet* const> groups, const ItemSet& mask, const WordPlanes& planes)
{
    return inBlocks<WordSums>(groups, 1, kSummedWordsPerThread, [&](std::size_t begin, std::size_t n, WordSums* sums) {
        std::array<std::uint64_t, kBlock> both;
        for (std::size_t group = 0; group < groups.size(); ++group) {
            for (std::size_t i = 0; i < n; ++i)
                both[i] = groups[group]->words()[begin + i] & mask.words()[begin + i];
            sumBlock(both.data(), planes, begin, n, sums[group]);
        }
    });
}

ItemSet withoutGroups(ItemSet items, std::span<const ItemSet* const> groups)
{
    // Most often few examples are asked for: only their words are read.
    std::vector<std::size_t> held;
    const std::span<std::uint64_t> words = items.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != 0) held.push_back(i);
    }
    for (const ItemSet* group : groups) {
        for (const std::size_t i : held)
            words[i] &= ~group->words()[i];
    }
    return items;
}

} // namespace headroom
