// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

// Q_INIT_RESOURCE works outside of namespaces only.
static void addResource()
{
    Q_INIT_RESOURCE(headroom_translations);
}

namespace headroom {

namespace {

struct Spoken
{
    QLocale::Language language;
    const char* code;
    QLocale::Territory usualTerritory;
};

constexpr Spoken kEnglish = {QLocale::English, "en", QLocale::UnitedStates};
constexpr Spoken kSpoken[] = {
    kEnglish, {QLocale::German, "de", QLocale::Germany}, {QLocale::Spanish, "es", QLocale::Spain}};

const Spoken& firstSpoken(const QLocale& locale)
{
    for (const QString& wanted : locale.uiLanguages()) {
        for (const Spoken& spoken : kSpoken) {
            if (QLocale(wanted).language() == spoken.language && wanted != QStringLiteral("C")) return spoken;
        }
    }
    return kEnglish;
}

} // namespace

QString installTranslations(QCoreApplication& application, const QLocale& locale)
{
    addResource();
    const Spoken& spoken = firstSpoken(locale);
    const bool isLocalesOwn = locale.language() == spoken.language;
    QLocale::setDefault(isLocalesOwn ? locale : QLocale(spoken.language, spoken.usualTerritory));

    const QString code = QString::fromLatin1(spoken.code);
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/translations/headroom_") + code))
        QCoreApplication::installTranslator(translator);
    return code;
}

} // namespace headroom
