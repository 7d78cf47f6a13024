// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/file_commands.h"

#include "widgets/dialogs/new_project.h"
#include "widgets/mainwindow/make_action.h"
#include "widgets/services/background.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/services/sample_project.h"
#include "widgets/services/task_list.h"
#include "widgets/services/workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace headroom {

namespace {

bool isProject(const QString& path)
{
    return path.endsWith(QStringLiteral(".headroom"), Qt::CaseInsensitive);
}

} // namespace

FileCommands::FileCommands(const PageContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
    const auto startNew = [this](ImportFrom from) {
        if (mayLeave()) startNewProject(m_context, m_window, from);
    };
    m_projectActions = {
        makeAction(this, "newFromTable", tr("&New from a Table…"), QKeySequence::New,
                   [startNew] { startNew(ImportFrom::Table); }),
        makeAction(this, "newFromFolder", tr("New from a &Folder…"), {}, [startNew] { startNew(ImportFrom::Folder); }),
        makeAction(this, "openProject", tr("&Open…"), QKeySequence::Open, [this] { askAndOpen(); }),
        makeAction(this, "openSample", tr("Open the Sam&ple Project"), {}, [this] { openSample(); }),
    };
    m_importActions = {
        makeAction(this, "importTable", tr("&Import a Table…"), QKeySequence(tr("Ctrl+I")),
                   [this] { startImport(m_context, m_window, ImportFrom::Table); }),
        makeAction(this, "importFolder", tr("Import a Fo&lder…"), {},
                   [this] { startImport(m_context, m_window, ImportFrom::Folder); }),
    };
    m_leaveActions = {
        makeAction(this, "switchLabeler", tr("Another La&beler…"), {}, [this] { switchLabeler(); }),
        makeAction(this, "closeProject", tr("&Close the Project"), QKeySequence::Close,
                   [this] {
                       if (mayLeave()) m_context.workbench.close();
                   }),
        makeAction(this, "quit", tr("&Quit"), QKeySequence(tr("Ctrl+Q")), [this] { m_window->close(); }),
    };
    for (const auto signal : {&Workbench::opened, &Workbench::closed})
        connect(&context.workbench, signal, this, &FileCommands::showWhatIsPossible);
    showWhatIsPossible();
}

void FileCommands::showWhatIsPossible()
{
    const bool isOpen = m_context.workbench.isOpen();
    for (QAction* action : m_importActions)
        action->setEnabled(isOpen && !m_context.workbench.isReadOnly());
    for (QAction* action : m_leaveActions)
        action->setEnabled(isOpen || action->objectName() == QStringLiteral("quit"));
}

void FileCommands::open(const QString& path)
{
    if (!mayLeave()) return;
    Author author = Author::ofThisLogin();
    if (!m_context.preferences.labeler().isEmpty()) author.who = m_context.preferences.labeler().toStdString();
    Q_EMIT opening(QFileInfo(path).completeBaseName());
    m_context.workbench.open(QFileInfo(path).absoluteFilePath(), OpenMode::WriteIfPossible, author);
}

void FileCommands::askAndOpen()
{
    const QStringList recent = m_context.preferences.recentProjects();
    const QString folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).path();
    const QString path = m_context.questions.fileToOpen(m_window, tr("Open a project"), folder,
                                                        tr("Headroom projects (*.headroom);;All files (*)"));
    if (!path.isEmpty()) open(path);
}

void FileCommands::openSample()
{
    const QString project = userSamplePath();
    if (QFileInfo::exists(project)) return open(project);
    const QString folder = sampleFolder();
    if (folder.isEmpty()) {
        Q_EMIT m_context.navigator.notice(
            tr("The sample's data are not installed. Open a project, or make one from a table of your own."), true);
        return;
    }
    Task* task = m_context.tasks.begin(tr("Making the sample project"), false);
    const QString digits = QDir(folder).filePath(QStringLiteral("spoken_digits"));
    runInBackground([digits, project] { return makeSampleProject(digits, project); }, this,
                    [this, task, project](const Result<void>& made) {
                        task->finish();
                        if (made) return open(project);
                        Q_EMIT m_context.navigator.notice(made.error().text, true);
                    });
}

void FileCommands::takeDropped(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (isProject(path)) return open(path);
        if (isImportable(path)) return importDropped(m_context, m_window, path);
    }
    if (paths.isEmpty()) return;
    Q_EMIT m_context.navigator.notice(
        tr("%1 is neither a project, a table nor a folder.").arg(QFileInfo(paths.first()).fileName()), true);
}

void FileCommands::switchLabeler()
{
    if (!m_context.workbench.isOpen()) return;
    const QString now = QString::fromStdString(m_context.workbench.author().who);
    const auto name = m_context.questions.text(m_window, tr("Another labeler"),
                                               tr("From now on judgments are kept under this name:"), now);
    if (!name || name->trimmed().isEmpty() || name->trimmed() == now) return;
    const QString path = m_context.workbench.path();
    m_context.preferences.setLabeler(name->trimmed());
    open(path);
}

bool FileCommands::mayLeave()
{
    if (!m_context.workbench.isOpen()) return true;
    const std::size_t unsaved = m_context.edits.state() == SaveState::NotSaved ? m_context.edits.unsaved() : 0;
    if (unsaved > 0 &&
        !m_context.questions.confirm(m_window, tr("Edits are not saved"),
                                     tr("%Ln edit(s) could not be written and would be lost: %1", nullptr, int(unsaved))
                                         .arg(m_context.edits.problem()),
                                     tr("Close and Lose Them")))
        return false;
    const std::vector<Task*> tasks = m_context.tasks.tasks();
    if (tasks.empty()) return true;
    if (!m_context.questions.confirm(m_window, tr("Work is under way"),
                                     tr("\"%1\" is still running. It would be cancelled.").arg(tasks.front()->title()),
                                     tr("Cancel It and Close")))
        return false;
    for (Task* task : tasks)
        task->cancel();
    return true;
}

} // namespace headroom
