// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/waveform_view.h"

#include "widgets/delegates/waveform_painter.h"
#include "widgets/style/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

WaveformView::WaveformView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("waveformView"));
    setAccessibleName(tr("Waveform"));
    setMinimumSize(160, 100);
}

void WaveformView::show(std::shared_ptr<const Waveform> waveform, const QString& message)
{
    m_waveform = std::move(waveform);
    m_message = message;
    update();
}

void WaveformView::setPlace(double seconds)
{
    m_place = seconds;
    update();
}

QRect WaveformView::area() const
{
    return rect().adjusted(20, fontMetrics().height() + 20, -20, -fontMetrics().height() - 16);
}

void WaveformView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    painter.fillRect(rect(), theme.stage);
    if (!m_waveform) {
        painter.setPen(theme.stageText);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    QColor line = theme.stageText;
    line.setAlphaF(0.25F);
    painter.setPen(line);
    const QRect room = area();
    painter.drawLine(room.left(), room.center().y(), room.right(), room.center().y());
    paintWaveform(painter, room, *m_waveform, theme.accent);
    paintTimes(painter);
    if (m_waveform->durationSeconds > 0 && m_place > 0) {
        const double x = room.left() + room.width() * std::min(m_place / m_waveform->durationSeconds, 1.0);
        painter.setPen(QPen(theme.warning, 2));
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    }
}

void WaveformView::paintTimes(QPainter& painter) const
{
    const double duration = m_waveform->durationSeconds;
    if (duration <= 0) return;
    const QRect room = area();
    const double distance = markDistance(duration, room.width(), fontMetrics().averageCharWidth() * 14);
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(distance) - 1e-9)));
    QColor faint = themeOf(palette()).stageText;
    faint.setAlphaF(0.7F);
    painter.setPen(faint);
    for (int i = 0; i * distance <= duration * (1 + 1e-9); ++i) {
        const int x = room.left() + static_cast<int>(room.width() * (i * distance / duration));
        painter.drawLine(x, room.bottom() + 2, x, room.bottom() + 6);
        const QString text = timeText(i * distance, decimals);
        const int textWidth = fontMetrics().horizontalAdvance(text);
        painter.drawText(std::clamp(x - textWidth / 2, 4, width() - textWidth - 4),
                         room.bottom() + 8 + fontMetrics().ascent(), text);
    }
}

void WaveformView::mousePressEvent(QMouseEvent* event)
{
    if (!m_waveform || event->button() != Qt::LeftButton) return;
    const double share = (event->position().x() - area().left()) / std::max(area().width(), 1);
    Q_EMIT placeChosen(std::clamp(share, 0.0, 1.0) * m_waveform->durationSeconds);
}

QString timeText(double seconds, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(seconds * scale) / scale;
    const auto minutes = static_cast<int>(rounded / 60);
    const QString rest = QLocale().toString(rounded - minutes * 60.0, 'f', decimals);
    const bool isShort = rounded - minutes * 60.0 < 10;
    return QStringLiteral("%1:%2%3").arg(minutes).arg(isShort ? QStringLiteral("0") : QString(), rest);
}

double markDistance(double seconds, int width, int least)
{
    const double wanted = seconds * least / std::max(width, 1);
    for (const double minutes : {1.0, 2.0, 5.0, 10.0, 30.0, 60.0})
        if (wanted > 30 && minutes * 60 >= wanted) return minutes * 60;
    const double power = std::pow(10.0, std::floor(std::log10(std::max(wanted, 1e-4))));
    for (const double step : {1.0, 2.0, 5.0, 10.0})
        if (step * power >= wanted * (1 - 1e-9)) return step * power >= 50 ? 60 : step * power;
    return wanted;
}

} // namespace headroom
