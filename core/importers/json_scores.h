// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_plan.h"
#include "core/importers/missing_markers.h"
#include "core/importers/raw_rows.h"
#include "core/project/row_block.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The score that an object gives to a class.
struct ClassScoreOf
{
    std::string_view className;
    double score = 0;
};

/// Reads cells such as {"scratch": 0.7, "dent": 0.3}.
class JsonScores
{
public:
    JsonScores();
    ~JsonScores();
    JsonScores(JsonScores&&) noexcept;

    /// The object's members, null ones left out; nothing if `text` is no object of numbers. Valid until the next call.
    const std::vector<ClassScoreOf>* parse(std::string_view text);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    std::vector<ClassScoreOf> m_scores;
};

/// Spreads one column of such objects over a batch's columns, one a class.
class JsonScoreSpreader
{
public:
    /// `index` of the column in the file; `missing` must outlive it.
    JsonScoreSpreader(std::size_t index, const MissingMarkers& missing) : m_index(index), m_missing(&missing) {}

    /// The class has its cell at `place` in a row of the batch.
    void addClass(const std::string& className, std::size_t place) { m_classes.emplace(className, place); }

    std::size_t index() const { return m_index; }
    /// Sets the classes' cells in `row`, which are Missing so far and stay so where the text is missing. False if the
    /// text is no object of numbers.
    bool spread(std::string_view text, Cell* row);
    /// How many scores were given to classes that have no cell.
    std::uint64_t leftOut() const { return m_leftOut; }
    const std::string& firstLeftOut() const { return m_firstLeftOut; }

private:
    std::size_t m_index;
    const MissingMarkers* m_missing;
    std::map<std::string, std::size_t, std::less<>> m_classes;
    JsonScores m_scores;
    std::uint64_t m_leftOut = 0;
    std::string m_firstLeftOut;
};

/// The classes that a column of such objects gives scores to, in order of appearance.
std::vector<std::string> scoredClasses(const std::deque<RawRows>& sample, std::size_t index);

/// One for each column of JSON objects among a plan's columns, which must outlive them.
std::vector<JsonScoreSpreader> jsonScoreSpreaders(const std::vector<PlannedColumn>& columns);

} // namespace headroom
