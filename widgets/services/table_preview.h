// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/import_plan.h"
#include "core/importers/row_problem.h"
#include "core/importers/table_source.h"
#include "core/tasks/progress.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What the import dialog wants to see.
struct PreviewRequest
{
    QString path; // a table, or a folder of media
    ImportOptions options;
    TaskType task = TaskType::Classification;
};

struct PreviewCell
{
    QString text; // cut where it is long
    bool isMissing = false;
};

/// A table as an import would take it. Made on a thread of its own; afterwards only `source` changes, when it is read.
struct TablePreview
{
    PreviewRequest request; // with what was found out about the file's first row
    std::shared_ptr<TableSource> source;
    std::vector<std::string> columns;
    std::vector<std::uint64_t> lines; // of the rows that are shown, ascending
    std::vector<PreviewCell> cells;   // row after row
    std::uint64_t rowsRead = 0;       // looked at for types and problems
    bool isWhole = false;             // these are all rows of the table
    Result<ImportPlan> plan = ImportPlan{};
    ImportOptions options; // with what was guessed
    ProblemList problems;  // among the rows looked at
};

/// At most kPreviewRows rows. `open` is a source of the same request that was opened before, or null.
inline constexpr std::size_t kPreviewRows = 100;
Result<std::shared_ptr<TablePreview>> makePreview(const PreviewRequest& request, std::shared_ptr<TableSource> open,
                                                  const std::shared_ptr<const Progress>& progress);

/// Whether a source opened for `a` also serves `b`: the same file, read in the same way.
bool readsAlike(const PreviewRequest& a, const PreviewRequest& b);

} // namespace headroom
