// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/batch_writer.h"
#include "core/project/journal.h"
#include "core/storage/database.h"

#include <memory>

namespace headroom {

/// The BatchWriter of a project file: rows, spec and import event in one transaction.
Result<std::unique_ptr<BatchWriter>> beginBatchImport(storage::Database& database, Journal& journal,
                                                      const ProjectId& project, TaskType task, const BatchSpec& spec);

} // namespace headroom
