// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/waveform_painter.h"

#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

/// Silence stays flat: noise far below this is not blown up.
constexpr float kLeastPeak = 0.02F;

float peakOf(const Waveform& waveform)
{
    float peak = kLeastPeak;
    for (std::size_t i = 0; i < waveform.maxima.size(); ++i)
        peak = std::max({peak, waveform.maxima[i], -waveform.minima[i]});
    return peak;
}

} // namespace

void paintWaveform(QPainter& painter, const QRect& area, const Waveform& waveform, const QColor& colour)
{
    const std::size_t bins = waveform.maxima.size();
    if (bins == 0 || area.width() <= 0 || area.height() <= 0) return;
    const double middle = area.center().y() + 0.5;
    const double scale = area.height() / 2.0 / static_cast<double>(peakOf(waveform));
    float lastLeast = waveform.minima[0];
    float lastMost = waveform.maxima[0];
    QList<QLineF> lines;
    lines.reserve(area.width());
    for (int x = 0; x < area.width(); ++x) {
        const auto first = static_cast<std::size_t>(x) * bins / static_cast<std::size_t>(area.width());
        const auto end = static_cast<std::size_t>(x + 1) * bins / static_cast<std::size_t>(area.width());
        float least = waveform.minima[first];
        float most = waveform.maxima[first];
        for (std::size_t i = first + 1; i < end; ++i) {
            least = std::min(least, waveform.minima[i]);
            most = std::max(most, waveform.maxima[i]);
        }
        // A column meets the one before it, as the sound does.
        const float shownLeast = std::min(least, lastMost);
        const float shownMost = std::max(most, lastLeast);
        lastLeast = least;
        lastMost = most;
        const double at = area.left() + x + 0.5;
        lines.append(QLineF(at, middle - static_cast<double>(shownMost) * scale - 0.5, at,
                            middle - static_cast<double>(shownLeast) * scale + 0.5));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, 1));
    painter.drawLines(lines);
    painter.restore();
}

void paintPlaceholder(QPainter& painter, const QRect& area, bool isBroken, const Theme& theme)
{
    QColor colour = isBroken ? theme.danger : theme.stageText;
    colour.setAlphaF(isBroken ? 0.9F : 0.35F);
    const QPointF centre = QRectF(area).center();
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    if (isBroken) {
        painter.drawEllipse(centre, 9, 9);
        painter.drawLine(centre - QPointF(0, 4.5), centre + QPointF(0, 1));
        painter.drawPoint(centre + QPointF(0, 4.5));
        return;
    }
    for (const int dx : {-8, 0, 8})
        painter.drawEllipse(centre + QPointF(dx, 0), 1.2, 1.2);
}

} // namespace headroom
