// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"
#include "widgets/style/theme.h"

#include <QRect>

class QPainter;

namespace headroom {

/// The whole waveform over `area`, a column of pixels for each bin or more, the loudest sample at full height.
void paintWaveform(QPainter& painter, const QRect& area, const Waveform& waveform, const QColor& colour);

/// Stands for a medium that is being read, or can't be.
void paintPlaceholder(QPainter& painter, const QRect& area, bool isBroken, const Theme& theme);

} // namespace headroom
