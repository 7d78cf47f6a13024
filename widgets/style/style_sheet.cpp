// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/style_sheet.h"

#include "widgets/style/resources.h"

#include <QFile>

#include <map>

namespace headroom {

namespace {

QString points(const QFont& font, double factor)
{
    return QStringLiteral("%1pt").arg(font.pointSizeF() * factor, 0, 'f', 2);
}

std::map<QString, QString> sizesOf(const QFont& font)
{
    constexpr double small = 0.87;
    constexpr double large = 1.25;
    constexpr double huge = 1.75;
    return {{QStringLiteral("sizeSmall"), points(font, small)},
            {QStringLiteral("sizeText"), points(font, 1.0)},
            {QStringLiteral("sizeLarge"), points(font, large)},
            {QStringLiteral("sizeHuge"), points(font, huge)}};
}

std::map<QString, QColor> coloursOf(const Theme& theme)
{
    return {{QStringLiteral("window"), theme.window},
            {QStringLiteral("chrome"), theme.chrome},
            {QStringLiteral("card"), theme.card},
            {QStringLiteral("cardRaised"), theme.cardRaised},
            {QStringLiteral("border"), theme.border},
            {QStringLiteral("text"), theme.text},
            {QStringLiteral("textMuted"), theme.textMuted},
            {QStringLiteral("textFaint"), theme.textFaint},
            {QStringLiteral("accent"), theme.accent},
            {QStringLiteral("accentText"), theme.accentText},
            {QStringLiteral("onAccent"), theme.onAccent},
            {QStringLiteral("accentSoft"), theme.accentSoft},
            {QStringLiteral("link"), theme.link},
            {QStringLiteral("danger"), theme.danger},
            {QStringLiteral("dangerSoft"), theme.dangerSoft},
            {QStringLiteral("good"), theme.good},
            {QStringLiteral("warning"), theme.warning},
            {QStringLiteral("rail"), theme.rail},
            {QStringLiteral("railText"), theme.railText},
            {QStringLiteral("railActive"), theme.railActive},
            {QStringLiteral("stage"), theme.stage},
            {QStringLiteral("stageText"), theme.stageText}};
}

} // namespace

QString filledStyleSheet(QString sheet, const Theme& theme, const QFont& font)
{
    for (const auto& [word, colour] : coloursOf(theme))
        sheet.replace(QLatin1Char('{') + word + QLatin1Char('}'), colour.name());
    for (const auto& [word, size] : sizesOf(font))
        sheet.replace(QLatin1Char('{') + word + QLatin1Char('}'), size);
    return sheet;
}

QString windowStyleSheet(const Theme& theme, const QFont& font)
{
    loadResources();
    QFile file(QStringLiteral(":/style/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return filledStyleSheet(QString::fromUtf8(file.readAll()), theme, font);
}

} // namespace headroom
