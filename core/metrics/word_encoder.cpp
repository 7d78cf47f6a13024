// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/word_encoder.h"

#include "core/base/parallel.h"
#include "core/metrics/text_normalisation.h"

namespace headroom {

namespace {

constexpr std::size_t kLeastTextsPerThread = 1000;

/// What one thread makes: texts as numbers of a vocabulary of its own.
struct Part
{
    StringPool vocabulary;
    std::vector<std::uint32_t> words;
    std::vector<std::size_t> lengths;
};

void encodePart(const StringPool& texts, std::size_t begin, std::size_t end, TextNormalisation steps, Part& part)
{
    steps.collapseSpace = false; // it changes no word
    std::vector<std::string_view> words;
    for (std::size_t text = begin; text < end; ++text) {
        const std::string normalised = normalisedText(texts[text], steps);
        splitWords(normalised, words);
        for (const std::string_view word : words)
            part.words.push_back(static_cast<std::uint32_t>(part.vocabulary.intern(word)));
        part.lengths.push_back(words.size());
    }
}

EncodedTexts encoded(const StringPool& texts, const TextNormalisation& steps, StringPool& vocabulary)
{
    std::vector<Part> parts(parallelParts(texts.size(), kLeastTextsPerThread));
    parallelRanges(texts.size(), kLeastTextsPerThread, [&](std::size_t part, std::size_t begin, std::size_t end) {
        encodePart(texts, begin, end, steps, parts[part]);
    });

    EncodedTexts result;
    for (Part& part : parts) {
        std::vector<std::uint32_t> shared(part.vocabulary.size());
        for (std::size_t word = 0; word < shared.size(); ++word)
            shared[word] = static_cast<std::uint32_t>(vocabulary.intern(part.vocabulary[word]));
        for (std::uint32_t& word : part.words)
            word = shared[word];
        std::span<const std::uint32_t> rest = part.words;
        for (const std::size_t length : part.lengths) {
            result.append(rest.first(length));
            rest = rest.subspan(length);
        }
        part = {};
    }
    return result;
}

} // namespace

void EncodedTexts::append(std::span<const std::uint32_t> words)
{
    m_words.insert(m_words.end(), words.begin(), words.end());
    m_ends.push_back(m_words.size());
}

EncodedPair encodeWords(const StringPool& first, const StringPool& second, const TextNormalisation& steps)
{
    StringPool vocabulary;
    EncodedPair pair;
    pair.first = encoded(first, steps, vocabulary);
    pair.second = encoded(second, steps, vocabulary);
    pair.vocabulary = vocabulary.size();
    return pair;
}

} // namespace headroom
