// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/copy_commands.h"

#include "core/project/backup.h"
#include "core/project/check.h"
#include "core/project/merge.h"
#include "widgets/dialogs/problem_dialog.h"
#include "widgets/mainwindow/make_action.h"
#include "widgets/services/questions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace headroom {

namespace {

QString projectFilter()
{
    return CopyCommands::tr("Headroom projects (*.headroom)");
}

QString withEnding(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".headroom") : path;
}

// The user agreed to replace a file that is there; it goes only when the copy is whole.
Result<std::string> copyTo(Project& project, const QString& target)
{
    if (QFileInfo(target) == QFileInfo(project.path()))
        return Error{ErrorCode::Conflict,
                     CopyCommands::tr("The copy can't replace the project that is open. Choose another name."),
                     {}};
    if (!QFileInfo::exists(target)) return copyProject(project.database(), target);
    const QString fresh = target + QStringLiteral(".new");
    QFile::remove(fresh);
    Result<std::string> hash = copyProject(project.database(), fresh);
    if (!hash) return hash;
    if (QFile::remove(target) && QFile::rename(fresh, target)) return hash;
    QFile::remove(fresh);
    return Error{ErrorCode::Io, CopyCommands::tr("%1 can't be replaced.").arg(target), {}};
}

QString summaryText(const MergeSummary& summary)
{
    if (summary.eventsNew == 0 && summary.batchesNew == 0) return CopyCommands::tr("The other copy holds nothing new.");
    QString text = CopyCommands::tr("Merged: %1 new events, %2 new imports, %3 new examples.")
                       .arg(QLocale().toString(summary.eventsNew), QLocale().toString(summary.batchesNew),
                            QLocale().toString(summary.examplesNew));
    if (!summary.disputedKeys.empty())
        text += CopyCommands::tr(" %Ln example(s) were labeled differently on both sides and wait for a decision: "
                                 "scope \"disputed\".",
                                 nullptr, int(summary.disputedKeys.size()));
    if (!summary.joinedNames.empty())
        text += CopyCommands::tr(" %Ln name(s) were made on both sides and are one now.", nullptr,
                                 int(summary.joinedNames.size()));
    return text + CopyCommands::tr(" A backup from before: %1").arg(QDir::toNativeSeparators(summary.backup));
}

} // namespace

CopyCommands::CopyCommands(const PageContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window),
      m_check(makeAction(this, "checkProject", tr("&Check the Project"), {}, [this] { check(); }))
{
    m_actions = {
        makeAction(this, "saveCopy", tr("&Save a Copy…"), QKeySequence::SaveAs, [this] { saveCopy(); }),
        makeAction(this, "backUp", tr("Make a Back&up"), {}, [this] { backUp(); }),
        makeAction(this, "mergeProject", tr("&Merge Another Copy…"), {}, [this] { merge(); }),
    };
    for (const auto signal : {&Workbench::opened, &Workbench::closed})
        connect(&context.workbench, signal, this, &CopyCommands::showWhatIsPossible);
    showWhatIsPossible();
}

void CopyCommands::showWhatIsPossible()
{
    const bool isOpen = m_context.workbench.isOpen();
    for (QAction* action : m_actions)
        action->setEnabled(isOpen);
    m_actions.last()->setEnabled(isOpen && !m_context.workbench.isReadOnly());
    m_check->setEnabled(isOpen);
}

void CopyCommands::saveCopy()
{
    const QFileInfo project(m_context.workbench.path());
    const QString suggestion = project.dir().filePath(tr("%1 copy.headroom").arg(project.completeBaseName()));
    const QString path = m_context.questions.fileToSave(m_window, tr("Save a copy"), suggestion, projectFilter());
    if (path.isEmpty()) return;
    run(
        tr("Saving a copy"), [target = withEnding(path)](Project& open) { return copyTo(open, target); },
        [this, path](const std::string&) {
            Q_EMIT m_context.navigator.notice(
                tr("The copy is complete: %1").arg(QDir::toNativeSeparators(withEnding(path))), false);
        });
}

void CopyCommands::backUp()
{
    run(
        tr("Making a backup"), [](Project& project) { return headroom::backUp(project.database(), project.path()); },
        [this](const QString& file) {
            Q_EMIT m_context.navigator.notice(tr("The backup is complete: %1").arg(QDir::toNativeSeparators(file)),
                                              false);
        });
}

void CopyCommands::merge()
{
    const QString folder = QFileInfo(m_context.workbench.path()).path();
    const QString other =
        m_context.questions.fileToOpen(m_window, tr("Merge another copy of this project"), folder, projectFilter());
    if (other.isEmpty()) return;
    run(
        tr("Merging"), [other](Project& project) { return mergeProject(project, other); },
        [this](const MergeSummary& summary) {
            m_context.workbench.reload();
            Q_EMIT m_context.navigator.notice(summaryText(summary), false);
        });
}

void CopyCommands::check()
{
    run(
        tr("Checking the project"), [](Project& project) { return checkProject(project); },
        [this](const CheckReport& report) {
            if (!report.problems.empty()) return showProblems(report.problems);
            Q_EMIT m_context.navigator.notice(tr("The project is sound: file, journal, imported rows and state."),
                                              false);
        });
}

void CopyCommands::showProblems(const std::vector<std::string>& problems)
{
    QStringList lines;
    for (const std::string& problem : problems)
        lines << QString::fromStdString(problem);
    auto* dialog = new ProblemDialog(tr("Check of the project"),
                                     tr("%Ln problem(s) found. A copy can be written whose state is made anew from the "
                                        "journal; this file stays as it is.",
                                        nullptr, int(lines.size())),
                                     lines, tr("Write a Repaired Copy…"), m_window);
    connect(dialog, &ProblemDialog::wanted, this, &CopyCommands::repair);
    dialog->open();
}

void CopyCommands::repair()
{
    const QFileInfo project(m_context.workbench.path());
    const QString suggestion = project.dir().filePath(tr("%1 repaired.headroom").arg(project.completeBaseName()));
    const QString path =
        m_context.questions.fileToSave(m_window, tr("Write a repaired copy"), suggestion, projectFilter());
    if (path.isEmpty()) return;
    const auto job = [target = withEnding(path)](Project& open) -> Result<QString> {
        if (Result<void> done = repairTo(open, target); !done) return done.error();
        return target;
    };
    run(tr("Repairing"), job, [this](const QString& target) {
        Q_EMIT m_context.navigator.notice(tr("The repaired copy: %1").arg(QDir::toNativeSeparators(target)), false);
    });
}

} // namespace headroom
