// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/new_project.h"

#include "widgets/dialogs/import_dialog.h"
#include "widgets/services/navigator.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/services/workbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NewProject)
};

QString lastFolderKey()
{
    return QStringLiteral("import/folder");
}

QString askForSource(const PageContext& context, QWidget* parent, ImportFrom from)
{
    const QString last = context.preferences.value(lastFolderKey(), QDir::homePath()).toString();
    const QString path =
        from == ImportFrom::Folder
            ? context.questions.folder(parent, Text::tr("Folder of images or audio files"), last)
            : context.questions.fileToOpen(parent, Text::tr("Table to import"), last,
                                           Text::tr("Tables (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson *.json *.xlsx)") +
                                               QStringLiteral(";;") + Text::tr("All files (*)"));
    if (!path.isEmpty()) context.preferences.setValue(lastFolderKey(), QFileInfo(QDir::cleanPath(path)).absolutePath());
    return path;
}

void openDialog(const PageContext& context, QWidget* parent, const QString& path, ImportTarget target)
{
    if (path.isEmpty()) return;
    auto* dialog = new ImportDialog(context, path, target, parent);
    dialog->open();
}

/// Why nothing can come into the project; empty if it can.
QString obstacle(const PageContext& context)
{
    if (!context.workbench.isOpen()) return Text::tr("Open or make a project first.");
    if (context.workbench.isReadOnly())
        return Text::tr("The project is open for reading only: %1").arg(context.workbench.readOnlyReason());
    return {};
}

bool mayImport(const PageContext& context)
{
    const QString reason = obstacle(context);
    if (!reason.isEmpty()) Q_EMIT context.navigator.notice(reason, true);
    return reason.isEmpty();
}

} // namespace

void startNewProject(const PageContext& context, QWidget* parent, ImportFrom from)
{
    startNewProject(context, parent, askForSource(context, parent, from));
}

void startNewProject(const PageContext& context, QWidget* parent, const QString& path)
{
    openDialog(context, parent, path, ImportTarget::NewProject);
}

void startImport(const PageContext& context, QWidget* parent, ImportFrom from)
{
    if (mayImport(context)) openDialog(context, parent, askForSource(context, parent, from), ImportTarget::OpenProject);
}

void startImport(const PageContext& context, QWidget* parent, const QString& path)
{
    if (mayImport(context)) openDialog(context, parent, path, ImportTarget::OpenProject);
}

void importDropped(const PageContext& context, QWidget* parent, const QString& path)
{
    if (context.workbench.isOpen())
        startImport(context, parent, path);
    else
        startNewProject(context, parent, path);
}

bool isImportable(const QString& path)
{
    constexpr std::array endings{".csv", ".tsv", ".tab", ".txt", ".jsonl", ".ndjson", ".json", ".xlsx"};
    if (QFileInfo(path).isDir()) return true;
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

} // namespace headroom
