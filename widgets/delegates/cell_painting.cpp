// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/cell_painting.h"

#include <QPainter>
#include <QWidget>

namespace headroom {

void paintCellGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isUnderPointer = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, isSelected ? theme.accentSoft : isUnderPointer ? theme.cardRaised : theme.card);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

QRect cellTextRect(const QRect& cell)
{
    return cell.adjusted(7, 0, -7, -1);
}

int textRowHeight(const QWidget& view)
{
    return view.fontMetrics().height() + 14;
}

} // namespace headroom
