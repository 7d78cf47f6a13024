// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_table.h"

#include <vector>

namespace headroom {

/// Where a table's columns stand, in points from its left edge. The first holds the rows' names.
struct TableColumns
{
    std::vector<double> lefts;
    std::vector<double> widths;
    double total = 0;

    double right(std::size_t column) const { return lefts[column] + widths[column]; }
};

/// Columns as wide as their figures need; the names take what is left. Where that is too little, all columns shrink.
TableColumns tableColumns(const ReportTable& table, double width);

/// A table that is narrower than the page need not be stretched over it.
double naturalWidth(const ReportTable& table);

} // namespace headroom
