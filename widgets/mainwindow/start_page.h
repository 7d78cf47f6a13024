// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace headroom {

class NoticeBar;
class Preferences;

/// What one sees while no project is open: the ways in, and the projects of the last times.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `ways`: actions as large buttons, the first one as the main one.
    StartPage(Preferences& preferences, const QList<QAction*>& ways, QWidget* parent = nullptr);

    NoticeBar& notices() { return *m_notices; }
    /// Says that a project is being opened; empty: no more.
    void setBusy(const QString& text);

Q_SIGNALS:
    void projectChosen(const QString& path);

private:
    QWidget* makeWays(const QList<QAction*>& ways);
    QWidget* makeRecent();
    void listRecent();
    void forget();

    Preferences& m_preferences;
    NoticeBar* m_notices;
    QLabel* m_busy;
    QListWidget* m_recent;
    QLabel* m_noneYet;
};

} // namespace headroom
