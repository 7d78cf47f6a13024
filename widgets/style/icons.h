// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace headroom {

/// An icon of resources/icons (":/icons/NAME.svg", drawn with currentColor) in one colour; sharp at any size.
QIcon icon(const QString& name, const QColor& colour);

} // namespace headroom
