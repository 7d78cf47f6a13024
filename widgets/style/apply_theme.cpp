// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/style_sheet.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

namespace headroom {

namespace {

constexpr int kMiddleLightness = 128;

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.cardRaised);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.cardRaised);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.danger);
    palette.setColor(QPalette::PlaceholderText, theme.textFaint);
    palette.setColor(QPalette::ToolTipBase, theme.cardRaised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::LinkVisited, theme.link);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Midlight, theme.cardRaised);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.textFaint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.textFaint);
    return palette;
}

// The desktop's size; Inter where it is installed, since its figures stand in columns.
QFont programFont()
{
    constexpr qreal leastPoints = 9.5;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) font.setFamily(QStringLiteral("Inter"));
    if (font.pointSizeF() < leastPoints) font.setPointSizeF(leastPoints);
    return font;
}

} // namespace

// The palette that a program has before any was set is the desktop's; applyTheme() asks before it sets one.
bool systemIsDark()
{
    static const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < kMiddleLightness;
    return isDark;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    const bool isSystemDark = systemIsDark();
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    const Theme& theme = isDark ? darkTheme() : lightTheme();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QFont font = programFont();
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(windowStyleSheet(theme, font));
}

} // namespace headroom
