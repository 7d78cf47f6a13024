// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/chip_button.h"

#include "widgets/delegates/keycap_painter.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace headroom {
namespace {

constexpr int kSide = 10;
constexpr int kDot = 8;

} // namespace

ChipButton::ChipButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
}

void ChipButton::setChip(const QString& name, const QString& key, const QColor& colour)
{
    m_key = key;
    m_colour = colour;
    setText(name);
    setAccessibleName(key.isEmpty() ? name : tr("%1, key %2").arg(name, key));
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : keycapSize(font(), m_key).width() + 8;
    return {2 * kSide + kDot + 6 + fontMetrics().horizontalAdvance(text()) + key + 2, fontMetrics().height() + 12};
}

void ChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lies = underMouse() && isEnabled();
    painter.setBrush(isChecked() ? theme.accentSoft : (lies ? theme.cardRaised : theme.card));
    painter.setPen(QPen(isChecked() || hasFocus() ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(QRectF(kSide, height() / 2.0 - kDot / 2.0, kDot, kDot));
    int right = width() - kSide;
    if (!m_key.isEmpty()) {
        const QSize cap = keycapSize(font(), m_key);
        right -= cap.width();
        paintKeycap(painter, {QPoint(right, (height() - cap.height()) / 2), cap}, m_key, theme);
        right -= 8;
    }
    painter.setPen(isEnabled() ? theme.text : theme.textMuted);
    const int left = kSide + kDot + 6;
    painter.drawText(QRect(left, 0, right - left + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, right - left + 1));
}

} // namespace headroom
