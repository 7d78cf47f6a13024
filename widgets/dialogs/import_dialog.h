// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "widgets/services/import_job.h"
#include "widgets/services/page_context.h"
#include "widgets/services/preview_loader.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace headroom {

class ImportOptionsForm;
class ImportPane;
class NewProjectForm;
class TaskBar;

enum class ImportTarget { OpenProject, NewProject };

/// Shows what an import will make of a table or a folder, lets people correct it, and brings it in. Everything is read
/// in the background; each change shows its consequences. A window of its own, deleted when it is closed; closing it
/// while rows come in leaves the import running.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const PageContext& context, const QString& path, ImportTarget target, QWidget* parent);

private:
    struct Failure
    {
        QString text;
        bool wasWanted = false; // cancelled by the person
        ProblemList rows;
    };
    void build(ImportTarget target);
    QWidget* buildSide(ImportTarget target);
    QWidget* buildFoot();

    void reload();
    void startOver();
    TaskType task() const;
    void show(const std::shared_ptr<const TablePreview>& preview);
    bool recall(const TablePreview& preview);
    void say(const QString& text, bool isProblem);
    void updateButton();

    void accept() override;
    void reject() override;
    void makeProject();
    void runImport();
    void takeOutcome(const ImportOutcome& outcome);
    void setImporting(bool on);

    PageContext m_context;
    QString m_path;
    bool m_isFolder;
    ImportOptions m_options; // as the person left them
    std::shared_ptr<const TablePreview> m_preview;
    PreviewLoader m_loader;
    QTimer m_later;
    bool m_wasRecalled = false;
    bool m_isImporting = false;
    ImportJob* m_job = nullptr;       // while it runs
    bool m_isMade = false;            // the new project is there, its rows may be not
    std::optional<Failure> m_failure; // of the last attempt, until something is changed

    NewProjectForm* m_newProject = nullptr;
    ImportOptionsForm* m_form;
    ImportPane* m_pane;
    QLabel* m_message;
    QPushButton* m_again;
    TaskBar* m_progress;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace headroom
