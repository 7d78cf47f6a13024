// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QRect>
#include <QStyleOptionViewItem>

class QPainter;

namespace headroom {

/// Background of a table's cell: selection, the row under the pointer, the thin line below, the frame of the current
/// cell where the view has the focus.
void paintCellGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);
/// The place for text inside of a cell.
QRect cellTextRect(const QRect& cell);
/// Height of a row that holds one line of text.
int textRowHeight(const QWidget& view);

} // namespace headroom
