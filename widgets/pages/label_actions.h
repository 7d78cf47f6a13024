// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;

namespace headroom {

/// The actions of the Label page and their keys. The keys of classes and tags go before: the page asks act() last. So
/// the shortcuts are for menus and sheets to show, and not in force by themselves.
class LabelActions : public QObject
{
    Q_OBJECT

public:
    explicit LabelActions(QObject* parent);

    const QList<QAction*>& all() const { return m_all; }
    QAction& advances() { return *m_advances; }
    /// Triggers the action of this key, if there is one.
    bool act(const QKeyEvent& event) const;

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void noneWanted();
    void clearWanted();
    void newTagWanted();
    void commentWanted();
    void editWanted();
    void zoomWanted();
    void playWanted();
    void gridToggled();
    void findWanted();
    void selectAllWanted();
    void rebuildWanted();
    void advancesToggled(bool on);

private:
    QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys,
                 void (LabelActions::*signal)());

    QList<QAction*> m_all;
    QAction* m_advances;
};

} // namespace headroom
