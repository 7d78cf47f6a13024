// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/recent_delegate.h"

#include "widgets/style/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace headroom {

namespace {

constexpr int kAbove = 8;
constexpr int kSide = 12;

} // namespace

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const bool isLit = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver);
    if (isLit) painter->fillRect(option.rect, theme.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    const QRect inside = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    const QString changed = QLocale().toString(index.data(ChangedRole).toDateTime().date(), QLocale::ShortFormat);

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(theme.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->setFont(option.font);
    painter->setPen(theme.textMuted);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignBottom, changed);
    const int room = inside.width() - option.fontMetrics.horizontalAdvance(changed) - kSide;
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      option.fontMetrics.elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, room));
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, 2 * option.fontMetrics.height() + 4 + 2 * kAbove};
}

} // namespace headroom
