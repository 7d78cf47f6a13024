// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QFont>
#include <QString>

namespace headroom {

/// `sheet` with each {word} replaced: a colour of the theme, or a size of text in points made from the program's font.
/// Unknown words stay, so that a test finds them.
QString filledStyleSheet(QString sheet, const Theme& theme, const QFont& font);

/// resources/style/window.qss, filled.
QString windowStyleSheet(const Theme& theme, const QFont& font);

} // namespace headroom
