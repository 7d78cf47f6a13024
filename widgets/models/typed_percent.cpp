// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/typed_percent.h"

namespace headroom {

std::optional<double> typedPercent(const QString& text)
{
    QString number = text.trimmed();
    const bool hasSign = number.endsWith(u'%');
    if (hasSign) number = number.chopped(1).trimmed();
    if (number.count(u',') + number.count(u'.') > 1) return std::nullopt;
    number.replace(u',', u'.');
    bool ok = false;
    const double value = QLocale::c().toDouble(number, &ok);
    if (!ok || !(value >= 0) || value > 100) return std::nullopt;
    return !hasSign && value <= 1 ? value : value / 100;
}

} // namespace headroom
