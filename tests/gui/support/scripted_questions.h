// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/questions.h"

#include <QStringList>

#include <deque>

namespace headroom::test {

/// Answers what the window asks, in the order given; a question that nobody prepared an answer for is given up.
class ScriptedQuestions : public Questions
{
public:
    /// A path or a text.
    void answer(const QString& text) { m_answers.push_back(text); }
    void answerYes() { m_answers.push_back(QStringLiteral("yes")); }
    void answerNo() { m_answers.push_back(QString()); }

    /// The titles of what was asked.
    const QStringList& asked() const { return m_asked; }

    QString fileToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggestion,
                       const QString& filter) override;
    QString folder(QWidget* parent, const QString& title, const QString& folder) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& text) override;
    bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action) override;

private:
    QString next(const QString& title);

    std::deque<QString> m_answers;
    QStringList m_asked;
};

} // namespace headroom::test
