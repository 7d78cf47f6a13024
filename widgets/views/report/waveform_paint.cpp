// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/waveform_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {

void paintWaveform(QPainter& painter, const QRectF& area, const std::vector<float>& minima,
                   const std::vector<float>& maxima, const QColor& colour)
{
    if (minima.empty()) return;
    double loudest = 0.01;
    for (std::size_t i = 0; i < minima.size(); ++i)
        loudest = std::max({loudest, std::abs(double(minima[i])), std::abs(double(maxima[i]))});
    const double half = area.height() / 2;
    const double step = area.width() / static_cast<double>(minima.size());
    for (std::size_t i = 0; i < minima.size(); ++i) {
        const double above = std::max(double(maxima[i]) / loudest * half, 0.3);
        const double below = std::max(-double(minima[i]) / loudest * half, 0.3);
        painter.fillRect(QRectF(area.left() + step * (static_cast<double>(i) + 0.18), area.center().y() - above,
                                step * 0.64, above + below),
                         colour);
    }
}

} // namespace headroom
