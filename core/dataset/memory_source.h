// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

namespace headroom {

/// Columns handed over ready-made: for tests and for data that never was in a file. What is not there is NotFound.
struct MemoryColumns
{
    std::vector<FieldColumn> fields;
    std::vector<RunColumns> runs;
    std::map<std::pair<std::size_t, std::string>, std::vector<double>> classScores;
    StringPool keys;
    std::optional<TextColumn> media;
    std::vector<std::int32_t> batchOf;
};

std::unique_ptr<ColumnSource> memorySource(MemoryColumns columns);

} // namespace headroom
