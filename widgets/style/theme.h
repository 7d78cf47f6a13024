// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <cstddef>
#include <string>

class QApplication;
class QPalette;
class QWidget;

namespace headroom {

enum class ThemeChoice { System, Light, Dark };

/// The colours of one look, by what they are for. Text colours keep a contrast of 4.5 on `card` and `window`.
struct Theme
{
    bool isDark = false;
    QColor window;       // behind the cards
    QColor chrome;       // menu bar and status bar
    QColor card;         // surface of cards, tables, fields
    QColor cardRaised;   // heads of tables, buttons under the pointer
    QColor border;       //
    QColor text;         //
    QColor textMuted;    // secondary text
    QColor textFaint;    // "few", placeholders: contrast 3
    QColor accent;       // primary buttons, selection's edge, headroom
    QColor accentText;   // accent as text on a card
    QColor onAccent;     // text on accent
    QColor accentSoft;   // selected rows
    QColor link;         //
    QColor hlp;          // the line of the human level
    QColor bar;          // model accuracy in the map, histograms
    QColor danger;       // errors, differing words
    QColor dangerSoft;   //
    QColor good;         // saved, gains
    QColor warning;      //
    QColor rail;         // the left rail, dark in both looks
    QColor railText;     //
    QColor railActive;   //
    QColor stage;        // behind pictures and waveforms, dark in both looks
    QColor stageText;    //
    QColor queryName;    // words of the query bar
    QColor queryValue;   //
    QColor queryKeyword; //
};

const Theme& lightTheme();
const Theme& darkTheme();
/// The theme that a palette belongs to (applyTheme() made it), for painting.
const Theme& themeOf(const QPalette& palette);
/// What `System` means now.
bool systemIsDark();

/// Style, palette, style sheet and font of the whole program.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Distinct colours for tags and classes that have none of their own, by their number.
QColor seriesColour(std::size_t number, const Theme& theme);
/// The user's colour ("#rrggbb") or the series colour.
QColor namedColour(const std::string& colour, std::size_t number, const Theme& theme);

} // namespace headroom
