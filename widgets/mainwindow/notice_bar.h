// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QToolButton;

namespace headroom {

/// A message above the page that stays until it is read or the next one comes.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `action`: the text of a button that emits wanted(); `canBeClosed`: by the user.
    void say(const QString& text, bool isProblem, const QString& action = {}, bool canBeClosed = true);
    QString text() const;

Q_SIGNALS:
    void wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLook();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    bool m_isProblem = false;
};

} // namespace headroom
