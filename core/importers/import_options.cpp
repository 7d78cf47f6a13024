// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/import_options.h"

namespace headroom {

std::optional<TableFormat> tableFormatFromName(std::string_view name)
{
    if (name == "csv" || name == "tsv") return TableFormat::Delimited;
    if (name == "jsonl" || name == "ndjson") return TableFormat::JsonLines;
    if (name == "xlsx") return TableFormat::Xlsx;
    return std::nullopt;
}

} // namespace headroom
