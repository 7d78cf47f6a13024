// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/importers/import_plan.h"
#include "core/importers/row_problem.h"
#include "core/project/batch_writer.h"
#include "core/tasks/progress.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

struct ImportedField
{
    std::string name;
    FieldType type = FieldType::Text;
};

/// What an import did (the keys of cli.md).
struct ImportResult
{
    BatchId batch;
    std::uint64_t rowsRead = 0; // data rows of the file, bad ones included
    std::uint64_t examplesNew = 0;
    std::uint64_t examplesUpdated = 0;
    std::uint64_t unknownKeys = 0;
    std::uint64_t rowsBad = 0;
    std::vector<ImportedField> fields; // metadata fields with their final types
    std::vector<QString> notes;        // translated
};

/// Begins the batch in the project; called once, on the thread of runImport().
using BeginBatch = std::function<Result<std::unique_ptr<BatchWriter>>(const BatchSpec&)>;

/// Reads `source` to its end, types its rows as planned and hands them to the batch. Reading and typing run on a thread
/// of their own, at most a few megabytes ahead; the writer is used on the calling thread only. Progress is in bytes.
/// Bad rows go to `problems`, also when the import fails because of them (OnBadRow::Stop reads on until there are 20,
/// then fails as InvalidInput). After any error, and after Progress::cancel() (Cancelled), the batch isn't committed.
Result<ImportResult> runImport(TableSource& source, const ImportPlan& plan, const ProjectId& project,
                               const BeginBatch& beginBatch, const Progress& progress, ProblemList& problems);

} // namespace headroom
