// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/shortcut_delegate.h"

#include "widgets/style/theme.h"

#include <QPainter>

namespace headroom {

void ShortcutDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int margin = 10;
    const Theme& theme = themeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isSelected ? theme.accentSoft : theme.card);
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    const QString keys = index.data(KeysRole).toString();
    painter->setFont(option.font);
    painter->setPen(theme.textMuted);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, keys);
    const int room = inside.width() - option.fontMetrics.horizontalAdvance(keys) - margin;
    painter->setPen(theme.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
}

QSize ShortcutDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    constexpr int above = 5;
    return {0, option.fontMetrics.height() + 2 * above};
}

} // namespace headroom
