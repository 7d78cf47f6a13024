// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_type.h"
#include "core/base/uuid.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What a column of an imported table is used for. Everything that has no role of its own is a metadata field.
enum class ColumnRole : std::uint8_t {
    Field,
    Media,      // path or URL-less file name of the example's medium
    Label,      // reference label as given
    Prediction, // of run `run`
    Score,      // confidence of the predicted class, of run `run`
    ClassScore, // score given to the class `className`, of run `run`
    Tags,       // names of tags, separated by BatchSpec::tagSeparator
};

/// A column as it is stored. `run` empty in a Prediction, Score or ClassScore column of a batch with a run column means
/// "the run that the row names".
struct ColumnSpec
{
    std::string name; // as in the file's header
    ColumnRole role = ColumnRole::Field;
    FieldType type = FieldType::Text; // of fields; predictions and labels are Text, or Real in numeric tasks
    std::string run;
    std::string className;

    bool operator==(const ColumnSpec&) const = default;
};

/// One cell. `text` is the cell as written in the file (trimmed where asked for), valid while its block lives; for Int
/// and Real it is also given, so that a column that turns out to be text can go back to it.
struct Cell
{
    enum class Kind : std::uint8_t { Missing, Int, Real, Text };

    Kind kind = Kind::Missing;
    bool canonical = true; // the text is exactly what formatting the number gives
    union {
        std::int64_t integer = 0;
        double real;
    };
    std::string_view text;
};

/// A run of rows on their way into a project, with all columns of the BatchSpec in their order.
struct RowBlock
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::string_view> keys; // one a row
    std::vector<ExampleUid> uids;       // exampleUid(project, key)
    std::vector<std::string_view> runs; // one a row in a batch with a run column, else empty
    std::vector<Cell> cells;            // row-major: rows × columns
    std::string bytes;                  // what keys, runs and texts point into, or nothing
    std::string madeKeys;               // what keys that no column holds point into

    Cell& at(std::size_t row, std::size_t column) { return cells[row * columns + column]; }
    const Cell& at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
};

} // namespace headroom
