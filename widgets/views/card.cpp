// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/card.h"

#include "widgets/views/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_head(new QWidget(this)), m_title(new QLabel(title, m_head)), m_note(new ElidedLabel(m_head)),
      m_tools(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    m_head->setProperty("role", QStringLiteral("cardHead"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 6, 12, 6);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addLayout(m_tools);
    m_head->setMinimumHeight(34);
    m_head->setVisible(!title.isEmpty());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    layout->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_head->setVisible(true);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
}

void Card::addTool(QWidget* tool)
{
    m_head->setVisible(true);
    m_tools->addWidget(tool);
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    m_title->setProperty("role", QStringLiteral("emptyTitle"));
    m_text->setProperty("role", QStringLiteral("muted"));
    m_text->setWordWrap(true);
    m_button->setProperty("role", QStringLiteral("primary"));
    for (QLabel* label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::wanted);
}

void EmptyState::say(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace headroom
