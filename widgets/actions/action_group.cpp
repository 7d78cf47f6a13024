// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/action_group.h"

#include <QAction>
#include <QKeySequence>
#include <QStringList>

namespace headroom {

namespace {

QString plain(const QString& text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size() && text.at(i) != QLatin1Char('\t'); ++i) {
        if (text.at(i) == QLatin1Char('&') && i + 1 < text.size()) ++i;
        shown += text.at(i);
    }
    while (shown.endsWith(QLatin1Char('.')) || shown.endsWith(QChar(u'…')))
        shown.chop(1);
    return shown;
}

} // namespace

QString plainActionText(const QAction& action)
{
    return plain(action.text());
}

QString standingActionText(const QAction& action)
{
    return plain(action.iconText());
}

QString shortcutText(const QAction& action)
{
    QStringList texts;
    for (const QKeySequence& keys : action.shortcuts())
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

int matchScore(const QString& typed, const QString& text)
{
    constexpr int perLetter = 1;
    constexpr int inARow = 3;
    constexpr int atWord = 4;
    constexpr int atStart = 8;
    constexpr int asTyped = 20;
    int score = text.contains(typed, Qt::CaseInsensitive) ? 1 + asTyped : 1;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : typed) {
        if (letter.isSpace()) continue;
        // a word's beginning is preferred where letters don't follow on
        qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0) return 0;
        if (found != last + 1) {
            for (qsizetype i = found; i >= 0 && i < text.size(); i = text.indexOf(letter, i + 1, Qt::CaseInsensitive)) {
                if (i > 0 && text.at(i - 1).isLetterOrNumber()) continue;
                found = i;
                break;
            }
        }
        const bool beginsWord = found == 0 || !text.at(found - 1).isLetterOrNumber();
        score += perLetter + (found == last + 1 ? inARow : 0) + (beginsWord ? atWord : 0) + (found == 0 ? atStart : 0);
        last = found;
        at = found + 1;
    }
    return score;
}

} // namespace headroom
