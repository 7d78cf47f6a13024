// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace headroom {

/// A page's place in the rail: its icon above its name, a bar at the edge of the one that is shown.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString& title, QString iconName, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_iconName;
};

/// The left rail that switches pages; dark in both looks. Arrow keys move within it.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    void addPage(const QString& id, const QString& title, const QString& iconName);
    void setCurrent(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
};

} // namespace headroom
