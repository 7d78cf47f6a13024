// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headroom {

/// A titled panel with a thin border and round corners: title on the left, a muted note and tools on the right, the
/// body below. The style sheet knows it as "card".
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    void setNote(const QString& note);
    /// Right of the note.
    void addTool(QWidget* tool);
    /// Where the contents go; without margins.
    QVBoxLayout* body() const { return m_body; }

private:
    QWidget* m_head;
    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_tools;
    QVBoxLayout* m_body;
};

/// What stands where there is nothing to show: what happened and what to do next, with a button if `action` is set.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void say(const QString& title, const QString& text, const QString& action = {});

Q_SIGNALS:
    void wanted();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace headroom
