// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/export_commands.h"

#include "widgets/dialogs/export_data_dialog.h"
#include "widgets/mainwindow/make_action.h"
#include "widgets/services/navigator.h"
#include "widgets/services/questions.h"
#include "widgets/services/scope.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace headroom {

ExportCommands::ExportCommands(const PageContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window), m_export(context.workbench, context.tasks)
{
    m_actions = {
        makeAction(this, "exportData", tr("&Export Data…"), {}, [this] { askForData(); }),
        makeAction(this, "goToReport", tr("Export Repor&t…"), {},
                   [this] { Q_EMIT m_context.navigator.pageWanted(QStringLiteral("report")); }),
    };
    connect(&m_export, &DataExport::written, this, [this](const QString& path, const ExportSummary& summary) {
        Q_EMIT m_context.navigator.fileWritten(
            tr("%Ln example(s) written: %1", nullptr, int(summary.examples)).arg(QDir::toNativeSeparators(path)), path);
    });
    connect(&m_export, &DataExport::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled) Q_EMIT m_context.navigator.notice(error.text, true);
    });
    for (const auto signal : {&Workbench::opened, &Workbench::closed})
        connect(&context.workbench, signal, this, &ExportCommands::showWhatIsPossible);
    showWhatIsPossible();
}

void ExportCommands::showWhatIsPossible()
{
    for (QAction* action : m_actions)
        action->setEnabled(m_context.workbench.isOpen());
}

void ExportCommands::askForData()
{
    auto* dialog =
        new ExportDataDialog(m_context.workbench.dataset(), m_context.scope.text(), m_context.scope.count(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { exportData(*dialog); });
    connect(&m_context.workbench, &Workbench::closed, dialog, &QDialog::reject);
    dialog->open();
}

void ExportCommands::exportData(const ExportDataDialog& dialog)
{
    const bool isCsv = dialog.format() == DataFormat::Csv;
    const QString ending = isCsv ? QStringLiteral(".csv") : QStringLiteral(".jsonl");
    const QDir folder = QFileInfo(m_context.workbench.path()).dir();
    QString path = m_context.questions.fileToSave(m_window, tr("Export the data"),
                                                  folder.filePath(m_context.workbench.name() + ending),
                                                  isCsv ? tr("CSV (*.csv)") : tr("JSON Lines (*.jsonl)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += ending;
    ExportOptions options;
    options.columns = dialog.columns();
    if (dialog.isScopeOnly()) options.items = m_context.scope.items();
    m_export.write(path, dialog.format(), options);
}

} // namespace headroom
