// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/base/string_pool.h"

#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// Texts as sequences of word numbers.
class EncodedTexts
{
public:
    std::span<const std::uint32_t> operator[](std::size_t text) const
    {
        const std::size_t begin = text == 0 ? 0 : m_ends[text - 1];
        return {m_words.data() + begin, m_ends[text] - begin};
    }
    void append(std::span<const std::uint32_t> words);

private:
    std::vector<std::uint32_t> m_words;
    std::vector<std::size_t> m_ends;
};

/// The normalised words of two sets of texts, numbered by one vocabulary: equal words have equal numbers.
struct EncodedPair
{
    EncodedTexts first;
    EncodedTexts second;
    std::size_t vocabulary = 0;
};

/// Normalises each text once, on all processors.
EncodedPair encodeWords(const StringPool& first, const StringPool& second, const TextNormalisation& steps);

} // namespace headroom
