// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/string_pool.h"
#include "core/base/task_type.h"
#include "core/project/row_block.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The parts of a cell that names several tags or classes: trimmed, without empty ones. `separator` 0: ";" and "|".
/// A JSON array of texts, as JSON Lines have it, is taken apart whatever the separator.
std::vector<std::string> splitNames(std::string_view cell, char separator);

/// Collects the class, tag and run names of a batch as its rows go by.
class Spellings
{
public:
    Spellings(TaskType task, std::vector<ColumnSpec> columns, char separator);

    /// InvalidInput where a label column has more different values than classes can be.
    Result<void> add(const RowBlock& block);

    /// Sorted as a person would: whole numbers by value before texts by letters.
    std::vector<std::string> classes() const;
    std::vector<std::string> tags() const;
    /// The runs of the columns in their order, then those that rows name, as met.
    std::vector<std::string> runs() const;

private:
    void addNames(StringPool& pool, std::string_view cell, bool isList) const;

    TaskType m_task;
    std::vector<ColumnSpec> m_columns;
    char m_separator;
    StringPool m_classes;
    StringPool m_tags;
    StringPool m_runs;
};

} // namespace headroom
