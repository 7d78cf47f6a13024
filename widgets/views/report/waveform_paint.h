// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

#include <vector>

class QPainter;

namespace headroom {

/// A waveform as upright bars, as high as the loudest allows; silence stays a line. `minima` and `maxima` are equally
/// many, -1..1.
void paintWaveform(QPainter& painter, const QRectF& area, const std::vector<float>& minima,
                   const std::vector<float>& maxima, const QColor& colour);

} // namespace headroom
