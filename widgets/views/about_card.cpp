// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/about_card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {

AboutCard::AboutCard(QWidget* parent)
    : Card(tr("About this example"), parent), m_facts(new FactsList(this)), m_comment(new QLineEdit(this)),
      m_historyTitle(new QLabel(tr("History"), this)), m_history(new QLabel(this))
{
    setObjectName(QStringLiteral("aboutCard"));
    m_facts->setObjectName(QStringLiteral("aboutFacts"));
    m_facts->setAccessibleName(tr("About this example"));
    m_comment->setObjectName(QStringLiteral("commentEdit"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Comment (C)"));
    m_comment->installEventFilter(this);
    m_historyTitle->setProperty("role", QStringLiteral("muted"));
    m_history->setObjectName(QStringLiteral("exampleHistory"));
    m_history->setProperty("role", QStringLiteral("small"));
    m_history->setTextFormat(Qt::PlainText);
    m_history->setWordWrap(true);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(12, 8, 12, 12);
    below->setSpacing(6);
    below->addWidget(m_comment);
    below->addWidget(m_historyTitle);
    below->addWidget(m_history);
    body()->addWidget(m_facts);
    body()->addLayout(below);
    body()->addStretch(1);
    connect(m_comment, &QLineEdit::editingFinished, this, [this] {
        if (m_comment->text() != m_kept) Q_EMIT commented(m_comment->text());
    });
}

void AboutCard::setComment(const QString& text, bool mayEdit)
{
    m_kept = text;
    m_comment->setText(text);
    m_comment->setCursorPosition(0);
    m_comment->setReadOnly(!mayEdit);
}

void AboutCard::editComment()
{
    m_comment->setFocus();
    m_comment->selectAll();
}

void AboutCard::setHistory(const QStringList& steps)
{
    m_historyTitle->setVisible(!steps.isEmpty());
    m_history->setVisible(!steps.isEmpty());
    m_history->setText(steps.join(u'\n'));
}

bool AboutCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_comment || event->type() != QEvent::KeyPress) return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) m_comment->setText(m_kept);
    const bool ends = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (ends) Q_EMIT left(); // which takes the focus, so that editing is finished
    return ends;
}

} // namespace headroom
