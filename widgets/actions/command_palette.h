// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/action_group.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QLineEdit;
class QListWidget;

namespace headroom {

/// Everything that can be done, found by typing a part of its name. Return does it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const std::vector<ActionGroup>& groups, QWidget* parent);

Q_SIGNALS:
    /// The palette has closed.
    void chosen(QAction* action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString text; // with its group
        QString keys;
    };
    void list();
    void take();

    std::vector<Entry> m_entries;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace headroom
