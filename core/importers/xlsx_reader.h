// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/byte_source.h"
#include "core/importers/import_options.h"
#include "core/importers/table_reader.h"

#include <memory>

namespace headroom {

/// A sheet of an .xlsx workbook. Its first row that isn't empty is the header, from its first to its last cell that
/// isn't; empty rows are no rows; cells that aren't there are empty; error values (#N/A, #DIV/0! …) are missing.
/// Numbers with a date format become ISO 8601 texts. Formulas count as the value that the file keeps of them.
/// `bytes` must be seekable, at its start, and outlive the reader; it is read to its end, so that its hash is known.
Result<std::unique_ptr<TableReader>> openXlsx(ByteSource& bytes, const TableOptions& options);

} // namespace headroom
