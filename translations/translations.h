// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace headroom {

/// Lets `application` speak the first of the locale's languages that Headroom knows, and English where it knows none;
/// QLocale() then writes numbers as that language does. Once for each application, before it says anything.
/// The answer is the language: "en", "de" or "es".
QString installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace headroom
