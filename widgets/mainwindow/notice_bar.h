// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace headroom {

/// A message that stays until it is read or the next one comes: a banner across the page for problems, or floating
/// above the page's lower edge for news, so that nothing moves. News go by themselves: at the first key or click after
/// five seconds.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Look { Banner, Floating };

    explicit NoticeBar(Look look, QWidget* parent = nullptr);

    /// `action`: the text of a button that emits wanted(); `canBeClosed`: by the user.
    void say(const QString& text, bool isProblem, const QString& action = {}, bool canBeClosed = true);
    QString text() const;
    /// Floating: to its place in the parent.
    void place();

Q_SIGNALS:
    void wanted();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLook();

    Look m_look;
    QTimer m_readingTime;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    bool m_isProblem = false;
};

} // namespace headroom
