// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/class_delegate.h"

#include "widgets/delegates/keycap_painter.h"
#include "widgets/models/class_list_model.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace headroom {
namespace {

constexpr int kSide = 12;

} // namespace

QSize ClassDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {80, option.fontMetrics.height() + 12};
}

void ClassDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const bool isLabel = index.data(ClassListModel::IsLabel).toBool();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isLabel)
        painter->fillRect(row, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme.cardRaised);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(theme.accent);
        painter->drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(index.data(ClassListModel::Colour).value<QColor>());
    painter->drawEllipse(QRectF(row.left() + kSide, row.center().y() - 4, 9, 9));

    int right = row.right() - kSide;
    painter->setFont(option.font);
    if (const QString key = index.data(ClassListModel::Key).toString(); !key.isEmpty()) {
        const QSize cap = keycapSize(option.font, key);
        right -= cap.width();
        paintKeycap(*painter, {QPoint(right, row.center().y() - cap.height() / 2 + 1), cap}, key, theme);
        right -= 8;
    }
    if (index.data(ClassListModel::IsPrediction).toBool()) {
        const QString mark = tr("model");
        right -= option.fontMetrics.horizontalAdvance(mark);
        painter->setPen(isLabel ? theme.textMuted : theme.danger);
        painter->drawText(QRect(right, row.top(), row.right() - right, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          mark);
        right -= 8;
    }
    QFont font = option.font;
    if (isLabel) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.text);
    const int left = row.left() + kSide + 9 + 12;
    const QRect room(left, row.top(), right - left, row.height());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace headroom
