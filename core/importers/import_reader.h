// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/bounded_queue.h"
#include "core/importers/import_plan.h"
#include "core/importers/row_typer.h"
#include "core/tasks/progress.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Rows on their way from the reading thread to the writing one.
struct ReadBlock
{
    RowBlock rows;
    std::vector<RowProblem> problems;
    ReadingProgress progress;
    std::uint64_t rowsRead = 0; // with the bad ones, since the start
};

/// How reading came out, once it is over.
struct ReadOutcome
{
    Result<void> status;
    std::vector<FieldType> types;
    std::string fileHash;
    std::vector<QString> notes;
};

/// Reads `source` to its end, types its rows and pushes them; closes the queue at the end, whatever happens. Stops
/// early when the queue is closed or the progress cancelled. Lets no exception out. Runs on a thread of its own.
ReadOutcome readAll(TableSource& source, const ImportPlan& plan, const ProjectId& project, const Progress& progress,
                    BoundedQueue<ReadBlock>& queue);

} // namespace headroom
