// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/answer_panel.h"

#include "core/metrics/word_alignment.h"
#include "widgets/models/transcript_marks.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace headroom {

AnswerPanel::AnswerPanel(QWidget* parent) : QFrame(parent), m_editor(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("answerPanel"));
    setProperty("role", QStringLiteral("card"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    m_prediction = addLine(tr("Model"), QStringLiteral("answerPrediction"), 0);
    m_label = addLine(tr("Label"), QStringLiteral("answerLabel"), 1);
    m_label->setToolTip(tr("Click, or press Enter, to change it"));
    m_label->setCursor(Qt::IBeamCursor);
    m_label->installEventFilter(this);
    m_editor->setObjectName(QStringLiteral("answerEdit"));
    m_editor->setProperty("role", QStringLiteral("reading"));
    m_editor->setAccessibleName(tr("Label as text"));
    m_editor->setTabChangesFocus(true);
    m_editor->setPlaceholderText(tr("Enter keeps it, Escape leaves it as it was"));
    m_editor->setFixedHeight(fontMetrics().lineSpacing() * 3 + 16);
    m_editor->installEventFilter(this);
    m_editor->hide();
    grid->addWidget(m_editor, 2, 1);
}

QLabel* AnswerPanel::addLine(const QString& title, const QString& name, int row)
{
    auto* head = new QLabel(title, this);
    head->setProperty("role", QStringLiteral("muted"));
    auto* text = new QLabel(this);
    text->setObjectName(name);
    text->setProperty("role", QStringLiteral("reading"));
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setMinimumHeight(fontMetrics().lineSpacing() + 4);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(head, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    return text;
}

void AnswerPanel::show(const Answer& answer, const TextNormalisation& steps)
{
    if (isEditing()) finish(false);
    m_answer = answer;
    m_steps = steps;
    showAnswer();
}

void AnswerPanel::showAnswer()
{
    const Theme& theme = themeOf(palette());
    const auto plain = [&](const std::optional<QString>& text, const QString& none) {
        if (text && !text->isEmpty()) return text->toHtmlEscaped();
        return QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(theme.textFaint.name(), text ? tr("(empty)") : none);
    };
    QString prediction = plain(m_answer.prediction, tr("no prediction"));
    QString label = plain(m_answer.label, tr("no label yet"));
    if (m_answer.isText && m_answer.label && m_answer.prediction) {
        const MarkedTexts texts =
            markedTexts(alignWords(m_answer.label->toStdString(), m_answer.prediction->toStdString(), m_steps),
                        theme.danger.name());
        if (!texts.prediction.isEmpty()) prediction = texts.prediction;
        if (!texts.reference.isEmpty()) label = texts.reference;
    } else if (m_answer.isError) {
        prediction =
            QStringLiteral("<span style=\"color:%1;font-weight:600\">%2</span>").arg(theme.danger.name(), prediction);
    }
    m_prediction->setText(prediction);
    m_label->setText(label);
}

void AnswerPanel::edit()
{
    m_editor->setPlainText(m_answer.label ? *m_answer.label : m_answer.prediction.value_or(QString()));
    m_editor->show();
    m_editor->setFocus();
    m_editor->moveCursor(QTextCursor::End);
}

bool AnswerPanel::isEditing() const
{
    return m_editor->isVisibleTo(this);
}

void AnswerPanel::finish(bool isKept)
{
    // Line ends would be lost in tables.
    const QString text = m_editor->toPlainText().replace(u'\n', u' ');
    m_editor->hide();
    const bool isOther = !m_answer.label || text != *m_answer.label;
    if (isKept && isOther) Q_EMIT given(text);
    Q_EMIT left();
}

bool AnswerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonPress) {
        edit();
        return true;
    }
    if (watched != m_editor || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape) return false;
    finish(key != Qt::Key_Escape);
    return true;
}

void AnswerPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showAnswer();
}

} // namespace headroom
