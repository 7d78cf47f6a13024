// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_type.h"
#include "core/importers/import_options.h"
#include "core/importers/table_source.h"
#include "core/project/row_block.h"

#include <QString>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace headroom {

/// A column that the options give a role of its own.
struct AssignedRole
{
    ColumnRole role = ColumnRole::Field;
    std::string run;
    std::string className;
};

/// Which column is what, by the options.
struct ImportRoles
{
    std::optional<std::size_t> key;
    std::optional<std::size_t> runColumn;
    std::map<std::size_t, AssignedRole>
        columns; // that are more than metadata fields; the key only if it is one of them
    std::map<std::size_t, std::string> jsonScores; // columns of JSON objects of scores → run
    std::set<std::size_t> ignored;
    std::vector<QString> notes;
};

/// NotFound for a column that isn't there, InvalidInput for options that contradict each other.
Result<ImportRoles> assignRoles(const TableSource& source, const ImportOptions& options);

} // namespace headroom
