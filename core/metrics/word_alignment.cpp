// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/word_alignment.h"

#include "core/metrics/text_normalisation.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace headroom {

namespace {

/// Cells of the table of steps, one byte each, that an alignment may take.
constexpr std::size_t kMaxCells = 25'000'000;

struct Word
{
    std::string_view typed;
    std::string normalised;
};

std::vector<Word> wordsOf(std::string_view text, const TextNormalisation& steps)
{
    std::vector<Word> words;
    for (const std::string_view typed : splitWords(text))
        words.push_back({typed, normalisedText(typed, steps)});
    return words;
}

std::vector<std::size_t> countedWords(const std::vector<Word>& words)
{
    std::vector<std::size_t> counted;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].normalised.empty()) counted.push_back(i);
    }
    return counted;
}

/// The steps from the start of both texts to their ends, for the words that count.
class StepTable
{
public:
    StepTable(const std::vector<Word>& reference, const std::vector<Word>& prediction)
        : m_reference(reference), m_prediction(prediction), m_rows(countedWords(reference)),
          m_columns(countedWords(prediction))
    {}

    std::vector<WordOp> steps()
    {
        trimCommonEnds();
        const std::size_t rows = m_rowEnd - m_begin;
        const std::size_t columns = m_columnEnd - m_begin;
        std::vector<WordOp> steps(m_begin, WordOp::Equal);
        const std::vector<WordOp> middle = (rows + 1) * (columns + 1) > kMaxCells ? pairedSteps() : fewestSteps();
        steps.insert(steps.end(), middle.begin(), middle.end());
        steps.insert(steps.end(), m_rows.size() - m_rowEnd, WordOp::Equal);
        return steps;
    }

private:
    bool equal(std::size_t row, std::size_t column) const
    {
        return m_reference[m_rows[row]].normalised == m_prediction[m_columns[column]].normalised;
    }

    void trimCommonEnds()
    {
        m_rowEnd = m_rows.size();
        m_columnEnd = m_columns.size();
        while (m_begin < m_rowEnd && m_begin < m_columnEnd && equal(m_begin, m_begin))
            ++m_begin;
        while (m_begin < m_rowEnd && m_begin < m_columnEnd && equal(m_rowEnd - 1, m_columnEnd - 1)) {
            --m_rowEnd;
            --m_columnEnd;
        }
    }

    std::vector<WordOp> pairedSteps() const
    {
        std::vector<WordOp> steps;
        for (std::size_t i = m_begin; i < std::max(m_rowEnd, m_columnEnd); ++i) {
            if (i < m_rowEnd && i < m_columnEnd)
                steps.push_back(equal(i, i) ? WordOp::Equal : WordOp::Substituted);
            else
                steps.push_back(i < m_rowEnd ? WordOp::Deleted : WordOp::Inserted);
        }
        return steps;
    }

    std::vector<WordOp> fewestSteps() const
    {
        const std::size_t rows = m_rowEnd - m_begin;
        const std::size_t columns = m_columnEnd - m_begin;
        std::vector<WordOp> table((rows + 1) * (columns + 1), WordOp::Inserted);
        std::vector<std::uint32_t> costs(columns + 1);
        for (std::size_t column = 0; column <= columns; ++column)
            costs[column] = static_cast<std::uint32_t>(column);
        for (std::size_t row = 1; row <= rows; ++row) {
            std::uint32_t diagonal = costs[0];
            costs[0] = static_cast<std::uint32_t>(row);
            table[row * (columns + 1)] = WordOp::Deleted;
            for (std::size_t column = 1; column <= columns; ++column) {
                const bool same = equal(m_begin + row - 1, m_begin + column - 1);
                WordOp op = same ? WordOp::Equal : WordOp::Substituted;
                std::uint32_t cost = diagonal + (same ? 0 : 1);
                if (costs[column] + 1 < cost) {
                    cost = costs[column] + 1;
                    op = WordOp::Deleted;
                }
                if (costs[column - 1] + 1 < cost) {
                    cost = costs[column - 1] + 1;
                    op = WordOp::Inserted;
                }
                diagonal = costs[column];
                costs[column] = cost;
                table[row * (columns + 1) + column] = op;
            }
        }
        return walkedBack(table, rows, columns);
    }

    static std::vector<WordOp> walkedBack(const std::vector<WordOp>& table, std::size_t row, std::size_t column)
    {
        const std::size_t width = column + 1;
        std::vector<WordOp> steps;
        while (row > 0 || column > 0) {
            steps.push_back(table[row * width + column]);
            if (steps.back() != WordOp::Inserted) --row;
            if (steps.back() != WordOp::Deleted) --column;
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const std::vector<Word>& m_reference;
    const std::vector<Word>& m_prediction;
    std::vector<std::size_t> m_rows;    // words of the reference that count
    std::vector<std::size_t> m_columns; // of the prediction
    std::size_t m_begin = 0;            // of the part between the common ends
    std::size_t m_rowEnd = 0;
    std::size_t m_columnEnd = 0;
};

/// Walks through the words of one side, handing out those that don't count on the way.
class WordCursor
{
public:
    explicit WordCursor(const std::vector<Word>& words) : m_words(words) {}

    /// The next word that doesn't count and stands before the next one that does; empty where there is none.
    std::string_view nextNotCounted()
    {
        if (m_at == m_words.size() || !m_words[m_at].normalised.empty()) return {};
        return m_words[m_at++].typed;
    }
    std::string next() { return std::string(m_words[m_at++].typed); }

private:
    const std::vector<Word>& m_words;
    std::size_t m_at = 0;
};

} // namespace

std::vector<AlignedWord> alignWords(std::string_view reference, std::string_view prediction,
                                    const TextNormalisation& steps)
{
    const std::vector<Word> referenceWords = wordsOf(reference, steps);
    const std::vector<Word> predictionWords = wordsOf(prediction, steps);
    WordCursor left(referenceWords);
    WordCursor right(predictionWords);
    std::vector<AlignedWord> aligned;
    const auto addNotCounted = [&] {
        for (std::string_view word = left.nextNotCounted(); !word.empty(); word = left.nextNotCounted())
            aligned.push_back({WordOp::NotCounted, std::string(word), {}});
        for (std::string_view word = right.nextNotCounted(); !word.empty(); word = right.nextNotCounted())
            aligned.push_back({WordOp::NotCounted, {}, std::string(word)});
    };
    for (const WordOp op : StepTable(referenceWords, predictionWords).steps()) {
        addNotCounted();
        AlignedWord word{op, {}, {}};
        if (op != WordOp::Inserted) word.reference = left.next();
        if (op != WordOp::Deleted) word.prediction = right.next();
        aligned.push_back(std::move(word));
    }
    addNotCounted();
    return aligned;
}

} // namespace headroom
