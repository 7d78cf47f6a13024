// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/raw_rows.h"

namespace headroom {

void RawRows::start(std::size_t columnCount)
{
    columns = columnCount;
    cells.clear();
    lines.clear();
    problems.clear();
    bytes.clear();
}

} // namespace headroom
