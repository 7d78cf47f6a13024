// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/shown_numbers.h"

#include <QLocale>

namespace headroom {

std::string shownLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? "en" : locale.name().left(2).toStdString();
}

NumberFormat shownNumbers()
{
    return NumberFormat(shownLanguage());
}

} // namespace headroom
