// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/keycap_painter.h"

#include <QFontDatabase>
#include <QPainter>

namespace headroom {
namespace {

QFont keyFont(const QFont& font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(font.pointSizeF() * 0.85);
    else
        fixed.setPixelSize(font.pixelSize() * 85 / 100);
    return fixed;
}

} // namespace

QSize keycapSize(const QFont& font, const QString& key)
{
    const QFontMetrics metrics(keyFont(font));
    return {std::max(metrics.horizontalAdvance(key) + 10, metrics.height() + 2), metrics.height() + 3};
}

void paintKeycap(QPainter& painter, const QRect& at, const QString& key, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawLine(at.left() + 4, at.bottom() - 1, at.right() - 4, at.bottom() - 1);
    painter.setFont(keyFont(painter.font()));
    painter.setPen(theme.textMuted);
    painter.drawText(at.adjusted(0, 0, 0, -1), Qt::AlignCenter, key);
    painter.restore();
}

} // namespace headroom
