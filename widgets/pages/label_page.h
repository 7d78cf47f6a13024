// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/label_commands.h"
#include "widgets/models/label_session.h"
#include "widgets/pages/page.h"

namespace headroom {

class LabelActions;
class LabelSide;
class LabelTools;
class LabelViews;

/// Where examples are looked at, labeled, tagged and remarked upon, one after the other or many at once.
class LabelPage : public Page
{
    Q_OBJECT

public:
    explicit LabelPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("label"); }
    QString title() const override { return tr("Label"); }
    QString iconName() const override { return QStringLiteral("label"); }
    QWidget* tools() override;
    QList<QAction*> pageActions() const override;
    void refresh() override;
    bool isSettled() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void listenToSession();
    void listenToActions();
    void listenToOthers();
    void find();
    void askForTag();
    void showProgress();
    void moveOn();
    void followUndo(const std::vector<ExampleIndex>& examples);

    LabelSession m_session;
    LabelCommands m_commands;
    LabelActions* m_actions;
    LabelTools* m_tools;
    LabelViews* m_views;
    LabelSide* m_side;
    bool m_namesAreOld = true;
    bool m_wantsFocus = false; // since it was shown
};

} // namespace headroom
