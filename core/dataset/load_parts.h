// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/example_map.h"
#include "core/storage/database.h"

#include <map>
#include <string>
#include <vector>

namespace headroom {

/// Fields of the batches in force, in the order in which they first came, each with the type that holds all of its
/// batches' values.
std::vector<FieldInfo> fieldsOf(const std::vector<BatchRecord>& batches);

/// Runs of the batches in force, oldest first, with what was written down about them.
Result<std::vector<RunInfo>> runsOf(storage::Database& database, const ProjectId& project,
                                    const std::vector<BatchRecord>& batches);

/// Batches in force, for display.
std::vector<BatchInfo> batchesInForce(const std::vector<BatchRecord>& batches);

Result<std::map<ExampleIndex, std::string>> readComments(storage::Database& database, const ExampleMap& examples);
Result<std::map<std::string, Assessment>> readAssessments(storage::Database& database);
Result<std::vector<ReviewSample>> readSamples(storage::Database& database, const ProjectId& project,
                                              const ExampleMap& examples);

} // namespace headroom
