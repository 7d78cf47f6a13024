// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/scripted_questions.h"

namespace headroom::test {

QString ScriptedQuestions::next(const QString& title)
{
    m_asked << title;
    if (m_answers.empty()) return {};
    QString answer = m_answers.front();
    m_answers.pop_front();
    return answer;
}

QString ScriptedQuestions::fileToOpen(QWidget*, const QString& title, const QString&, const QString&)
{
    return next(title);
}

QString ScriptedQuestions::fileToSave(QWidget*, const QString& title, const QString&, const QString&)
{
    return next(title);
}

QString ScriptedQuestions::folder(QWidget*, const QString& title, const QString&)
{
    return next(title);
}

std::optional<QString> ScriptedQuestions::text(QWidget*, const QString& title, const QString&, const QString&)
{
    const QString answer = next(title);
    return answer.isNull() ? std::nullopt : std::optional(answer);
}

bool ScriptedQuestions::confirm(QWidget*, const QString& title, const QString&, const QString&)
{
    return !next(title).isEmpty();
}

} // namespace headroom::test
