// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_type.h"
#include "core/importers/import_options.h"
#include "core/importers/missing_markers.h"
#include "core/importers/table_source.h"
#include "core/project/batch_writer.h"
#include "core/project/row_block.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// How the cells of a column get their type.
enum class TypeRule : std::uint8_t {
    Fixed,    // text whatever it looks like: labels, predictions, tags, paths, and fields inferred as text
    Inferred, // as the first rows look; a cell that contradicts makes the column wider (int, real, text)
    Forced,   // by the user or the role; a cell that contradicts makes its row a bad one
};

/// A column of the file that becomes one of the batch.
struct PlannedColumn
{
    std::size_t index = 0; // in the file's header
    ColumnSpec spec;
    TypeRule rule = TypeRule::Inferred;
    bool isOpen = false;        // inferred, but the first rows have no value: what comes later decides
    bool emptyIsAnswer = false; // an empty cell is a value, not missing (transcripts, sets of classes)
    MissingMarkers missing;
    bool isJsonMember = false;  // spec.className names the member of the cell's JSON object that is the value
    bool hasOwnMissing = false; // `missing` was given for this column
};

/// Where an example's key comes from.
enum class KeyRule : std::uint8_t { Column, FileHashAndRow };

/// What an import is going to do, made from its options and the first rows. The window shows it and lets people correct
/// the options it was made from.
struct ImportPlan
{
    KeyRule keyRule = KeyRule::FileHashAndRow;
    std::size_t keyColumn = 0; // where keyRule is Column
    std::optional<std::size_t> runColumn;
    std::vector<PlannedColumn> columns;
    bool decimalComma = false;
    OnBadRow onBadRow = OnBadRow::Stop;
    BatchSpec batch;            // its columns are those of `columns`, in their order
    std::vector<QString> notes; // what was decided without being told; translated
};

/// Roles and types for the columns of `source`. InvalidInput names an option's column that isn't there (with the
/// closest one that is), is used twice, or options that contradict each other.
Result<ImportPlan> planImport(const TableSource& source, const ImportOptions& options, TaskType task);

} // namespace headroom
