// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/key_lookup.h"

#include "core/project/batch_reader.h"

#include <algorithm>

namespace headroom {

using storage::Statement;

Result<std::optional<std::vector<ExampleId>>> examplesOfFewKeys(Project& project, const std::vector<std::string>& keys)
{
    const Result<std::vector<BatchRecord>> batches = readBatches(project.database());
    if (!batches) return batches.error();
    if (std::any_of(batches->begin(), batches->end(), [](const BatchRecord& batch) { return batch.isRevoked; }))
        return std::optional<std::vector<ExampleId>>();
    Result<Statement> find = project.database().prepare("SELECT id FROM example WHERE key = ?");
    if (!find) return find.error();
    std::vector<ExampleId> examples;
    for (const std::string& key : keys) {
        find->bindText(1, key);
        const Result<bool> row = find->step();
        if (!row) return row.error();
        if (!*row) return std::optional<std::vector<ExampleId>>();
        examples.push_back(static_cast<ExampleId>(find->integer(0)));
        find->reset();
    }
    std::sort(examples.begin(), examples.end());
    examples.erase(std::unique(examples.begin(), examples.end()), examples.end());
    return std::optional(std::move(examples));
}

} // namespace headroom
