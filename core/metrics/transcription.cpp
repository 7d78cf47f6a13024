// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/transcription.h"

#include "core/base/parallel.h"
#include "core/metrics/text_normalisation.h"
#include "core/metrics/word_distance.h"
#include "core/metrics/word_encoder.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kLeastWordsOfBitsPerThread = 16; // 1,024 examples

/// Compares the transcripts of 64 examples at a time, so that threads never share a word of the error set.
class TranscriptComparison
{
public:
    TranscriptComparison(const TextColumn& reference, const TextColumn& prediction, const TextNormalisation& steps,
                         Evaluation& evaluation)
        : m_reference(reference), m_prediction(prediction), m_steps(steps), m_evaluation(evaluation),
          m_words(encodeWords(reference.values, prediction.values, steps))
    {}

    void run(std::size_t beginWord, std::size_t endWord) const
    {
        WordDistance distance(m_words.vocabulary);
        for (std::size_t i = beginWord; i < endWord; ++i) {
            for (std::uint64_t word = m_evaluation.evaluated.words()[i]; word != 0; word &= word - 1)
                compare(static_cast<ExampleIndex>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))), distance);
        }
    }

private:
    void compare(ExampleIndex item, WordDistance& distance) const
    {
        const auto referenceCode = static_cast<std::size_t>(m_reference.codes[item]);
        const auto predictionCode = static_cast<std::size_t>(m_prediction.codes[item]);
        const std::span<const std::uint32_t> reference = m_words.first[referenceCode];
        m_evaluation.edits[item] = distance(reference, m_words.second[predictionCode]);
        m_evaluation.referenceWords[item] = static_cast<std::uint32_t>(reference.size());
        if (m_evaluation.edits[item] > 0 || spacedDifferently(referenceCode, predictionCode))
            m_evaluation.errors.insert(item);
    }

    /// With the same words, texts still differ where white space isn't collapsed.
    bool spacedDifferently(std::size_t reference, std::size_t prediction) const
    {
        if (m_steps.collapseSpace) return false;
        return normalisedText(m_reference.values[reference], m_steps) !=
               normalisedText(m_prediction.values[prediction], m_steps);
    }

    const TextColumn& m_reference;
    const TextColumn& m_prediction;
    const TextNormalisation& m_steps;
    Evaluation& m_evaluation;
    EncodedPair m_words;
};

} // namespace

void evaluateTranscripts(const TextColumn& reference, const TextColumn& prediction, const TextNormalisation& steps,
                         Evaluation& evaluation)
{
    evaluation.edits.assign(evaluation.evaluated.size(), 0);
    evaluation.referenceWords.assign(evaluation.evaluated.size(), 0);
    const TranscriptComparison comparison(reference, prediction, steps, evaluation);
    parallelRanges(evaluation.evaluated.words().size(), kLeastWordsOfBitsPerThread,
                   [&](std::size_t, std::size_t begin, std::size_t end) { comparison.run(begin, end); });
    evaluation.wordPlanes = WordPlanes(evaluation.edits, evaluation.referenceWords);
}

} // namespace headroom
