// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/query/evaluator.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::test {

/// A dataset written down as a table: a header and a row an example, cells between "|", spaces around them dropped,
/// "-" is missing. Columns by their heads: key, label, prediction@run, score@run, tags, split@name, comment, batch,
/// flags ("r" reviewed, "d" disputed), and name:type for fields. Sets of classes and tags are separated by ";", "{}"
/// is the empty set, "''" the empty text. The first split named is in force, the last run named too.
class QueryData
{
public:
    QueryData(TaskType task, std::string_view table);

    Dataset& dataset() { return *m_dataset; }
    Dataset::Contents& contents() { return m_dataset->mutableContents(); }
    /// Errors are predictions whose cell differs from the label's.
    QueryContext context();
    /// The cell of a row, std::nullopt where it is missing; for evaluating by hand.
    std::optional<std::string> cell(std::size_t row, const std::string& head) const;
    std::vector<std::string> heads() const;

    /// The keys of the examples that a query finds, between spaces; or the message, where it fails.
    std::string find(std::string_view query);
    /// The part of the context that find() uses.
    std::string keysOf(const ItemSet& examples);

private:
    std::map<std::string, std::vector<std::optional<std::string>>> m_cells;
    std::vector<std::string> m_heads;
    std::unique_ptr<Dataset> m_dataset;
    std::vector<Evaluation> m_evaluations;
};

/// Fourteen clips with all kinds of columns: what the tests of the query language ask about.
QueryData clipData();

} // namespace headroom::test
