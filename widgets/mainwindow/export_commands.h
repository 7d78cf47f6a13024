// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/data_export.h"
#include "widgets/services/page_context.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace headroom {

class ExportDataDialog;

/// What goes out of the project: the data as a table, and the way to the report.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(const PageContext& context, QWidget* window);

    const QList<QAction*>& actions() const { return m_actions; }

private:
    void askForData();
    void exportData(const ExportDataDialog& dialog);
    void showWhatIsPossible();

    PageContext m_context;
    QWidget* m_window;
    DataExport m_export;
    QList<QAction*> m_actions;
};

} // namespace headroom
