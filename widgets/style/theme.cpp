// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#include <array>

namespace headroom {

namespace {

constexpr int kMiddleLightness = 128;

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(value));
}

Theme makeLight()
{
    Theme theme;
    theme.isDark = false;
    theme.window = rgb(0xf3f4f6);
    theme.chrome = rgb(0xebedf0);
    theme.card = rgb(0xffffff);
    theme.cardRaised = rgb(0xf0f2f5);
    theme.border = rgb(0xd9dee4);
    theme.text = rgb(0x1a222c);
    theme.textMuted = rgb(0x5d6876);
    theme.textFaint = rgb(0x7f8a97);
    theme.accent = rgb(0x0d8473);
    theme.accentText = rgb(0x0b7466);
    theme.onAccent = rgb(0xffffff);
    theme.accentSoft = rgb(0xe5f4f1);
    theme.link = rgb(0x1d5fb4);
    theme.hlp = rgb(0x2456c8);
    theme.bar = rgb(0xdfe3ea);
    theme.danger = rgb(0xb3261e);
    theme.dangerSoft = rgb(0xfcebe9);
    theme.good = rgb(0x1c7530);
    theme.warning = rgb(0x8f5600);
    theme.rail = rgb(0x242b34);
    theme.railText = rgb(0xb4bdc8);
    theme.railActive = rgb(0x343d49);
    theme.stage = rgb(0x1b2027);
    theme.stageText = rgb(0xd5dbe2);
    theme.queryName = rgb(0x6d2e9e);
    theme.queryValue = rgb(0x0a5f8f);
    theme.queryKeyword = rgb(0x66717e);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = rgb(0x14181d);
    theme.chrome = rgb(0x191e24);
    theme.card = rgb(0x1d232a);
    theme.cardRaised = rgb(0x272e37);
    theme.border = rgb(0x343c47);
    theme.text = rgb(0xe5e9ee);
    theme.textMuted = rgb(0x9ea9b5);
    theme.textFaint = rgb(0x77828f);
    theme.accent = rgb(0x1fae9b);
    theme.accentText = rgb(0x43cdb9);
    theme.onAccent = rgb(0x04211d);
    theme.accentSoft = rgb(0x17393a);
    theme.link = rgb(0x7db4f5);
    theme.hlp = rgb(0x6f9bff);
    theme.bar = rgb(0x3a434f);
    theme.danger = rgb(0xff8a80);
    theme.dangerSoft = rgb(0x43231f);
    theme.good = rgb(0x6fce83);
    theme.warning = rgb(0xe9b25a);
    theme.rail = rgb(0x0e1115);
    theme.railText = rgb(0xaab4bf);
    theme.railActive = rgb(0x232a33);
    theme.stage = rgb(0x0f1317);
    theme.stageText = rgb(0xd5dbe2);
    theme.queryName = rgb(0xd3a6f5);
    theme.queryValue = rgb(0x74c4f0);
    theme.queryKeyword = rgb(0x98a3af);
    return theme;
}

// Neighbours differ in hue and in lightness; none is the red of errors or the accent's exact tone.
constexpr std::array<unsigned, 12> kLightSeries{0x3a7dc9, 0x16a394, 0xd97706, 0xa94fb0, 0x6b7f2a, 0xc2457a,
                                                0x4f5bd5, 0x2f8f4e, 0x9a6b3f, 0x0e8fb3, 0x7b5bb5, 0x7a8794};
constexpr std::array<unsigned, 12> kDarkSeries{0x6aa9f0, 0x3fc7b6, 0xf0a144, 0xcf85d6, 0xa9bf62, 0xea7ba8,
                                               0x8d97f5, 0x63c285, 0xc9a077, 0x4fbfe0, 0xad93e3, 0x9aa7b4};

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

// Told by the role Mid, the border's colour: style sheets change a widget's Window, Base and text roles, never this
// one.
const Theme& themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Mid).lightness() < kMiddleLightness ? darkTheme() : lightTheme();
}

QColor seriesColour(std::size_t number, const Theme& theme)
{
    const auto& series = theme.isDark ? kDarkSeries : kLightSeries;
    return rgb(series.at(number % series.size()));
}

QColor namedColour(const std::string& colour, std::size_t number, const Theme& theme)
{
    const QColor own(QString::fromStdString(colour));
    return own.isValid() ? own : seriesColour(number, theme);
}

} // namespace headroom
