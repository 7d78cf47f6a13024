// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/tasks/progress.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// The data as a table for machines: texts byte for byte, numbers as the shortest text that reads back to the same
/// double, nothing defused. (Tables for people are the report's business.) UTF-8 without BOM, lines end in LF.
///
/// CSV: comma, RFC 4180, a header. A missing value is a cell with nothing in it; an empty text that is an answer is "".
/// The import, as most programs, takes the two for the same (an answer in transcripts and sets of classes, else
/// missing), and texts like NA for missing: JSONL is the way back without loss.
/// Tags and multi-label classes are joined by ExportSummary::listSeparator.
/// JSONL: one flat object a line with every column in it; missing is null, tags and multi-label classes are arrays,
/// times are ISO 8601 texts.
struct ExportOptions
{
    std::vector<std::string> columns; // see exportColumns(); empty: all
    std::string split;                // adds a column with this split's parts
    std::optional<ItemSet> items;     // which examples, in the dataset's order; without it all
};

struct ExportSummary
{
    std::size_t examples = 0;
    std::vector<std::string> columns;
    /// ';' unless a tag's or class's name holds ';' or '|', then the first of tab, line feed, unit separator (0x1f)
    /// that none holds. To be given to the import as its tag separator.
    char listSeparator = ';';
};

/// Both replace `path` only when everything is written and synced. Cancelled, DiskFull, Io: `path` is as it was.
Result<ExportSummary> exportCsv(Dataset& dataset, const QString& path, const ExportOptions& options,
                                const Progress& progress = {});
Result<ExportSummary> exportJsonl(Dataset& dataset, const QString& path, const ExportOptions& options,
                                  const Progress& progress = {});

} // namespace headroom
