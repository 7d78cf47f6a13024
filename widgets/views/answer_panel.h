// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QFrame>
#include <QString>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace headroom {

/// Label and prediction of a transcript or a number, one under the other, with differing words marked. The label is
/// edited in place: a click or edit() begins, Enter gives it, Escape leaves it as it was.
class AnswerPanel : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        std::optional<QString> label;
        std::optional<QString> prediction;
        bool isError = false;
        bool isText = true; // words are compared
    };

    explicit AnswerPanel(QWidget* parent = nullptr);

    void show(const Answer& answer, const TextNormalisation& steps);
    void edit();
    bool isEditing() const;

Q_SIGNALS:
    void given(const QString& text);
    /// The field gave the keyboard back.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showAnswer();
    void finish(bool isKept);
    QLabel* addLine(const QString& title, const QString& name, int row);

    Answer m_answer;
    TextNormalisation m_steps;
    QLabel* m_prediction;
    QLabel* m_label;
    QPlainTextEdit* m_editor;
};

} // namespace headroom
