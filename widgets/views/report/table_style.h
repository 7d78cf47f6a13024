// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_table.h"
#include "widgets/views/report/paper_text.h"

namespace headroom {

// How a table's parts look, shared by its layout and its painting. Points.

inline constexpr double kCellPad = 5;  // at the table's sides
inline constexpr double kCellGap = 7;  // between columns
inline constexpr double kRowPad = 3.6; // above and below a row's text
inline constexpr double kDot = 4;      // a dot's diameter
inline constexpr double kDotsWidth = 5 * kDot + 4 * 1.6;
inline constexpr double kBadgeGap = 4;

Face headFace();
Face nameFace(const TableRow& row);
Face figureFace(TableCell::Look look);
Face cellSmallFace();
Face badgeFace();
double badgeWidth(const QString& badge);
QString joinedName(const TableRow& row);

} // namespace headroom
