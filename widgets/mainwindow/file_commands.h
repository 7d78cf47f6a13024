// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/action_group.h"
#include "widgets/services/page_context.h"

#include <QObject>

class QWidget;

namespace headroom {

/// Opening, making and leaving projects, and what comes in from tables, folders and dropped files.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(const PageContext& context, QWidget* window);

    void open(const QString& path);
    void openSample();
    /// A project among the files is opened, tables and folders are imported.
    void takeDropped(const QStringList& paths);
    /// Asks for another name to keep judgments under, and opens the project again under it.
    void switchLabeler();
    /// Whether the project may be closed: asks where edits are not on the disk or work is under way, and cancels that.
    bool mayLeave();

    // nullptr stands for a separator
    const QList<QAction*>& projectActions() const { return m_projectActions; }
    const QList<QAction*>& importActions() const { return m_importActions; }
    const QList<QAction*>& leaveActions() const { return m_leaveActions; }

Q_SIGNALS:
    void opening(const QString& name);

private:
    void askAndOpen();
    void showWhatIsPossible();

    PageContext m_context;
    QWidget* m_window;
    QList<QAction*> m_projectActions;
    QList<QAction*> m_importActions;
    QList<QAction*> m_leaveActions;
};

} // namespace headroom
