// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace headroom {

/// The size of a key's picture for a text in this font.
QSize keycapSize(const QFont& font, const QString& key);
/// A key as it is drawn beside what it does.
void paintKeycap(QPainter& painter, const QRect& at, const QString& key, const Theme& theme);

} // namespace headroom
