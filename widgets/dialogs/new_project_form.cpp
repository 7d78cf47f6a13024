// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/new_project_form.h"

#include "widgets/models/field_words.h"
#include "widgets/services/questions.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace headroom {

namespace {

constexpr std::array kTasks{TaskType::Classification, TaskType::MultiLabel, TaskType::Transcription, TaskType::Numeric};

QString withEnding(const QString& path)
{
    const QLatin1String ending(".headroom");
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

} // namespace

NewProjectForm::NewProjectForm(Questions& questions, QWidget* parent)
    : QWidget(parent), m_task(new QComboBox(this)), m_hint(new QLabel(this)), m_path(new QLineEdit(this))
{
    m_task->setObjectName(QStringLiteral("task"));
    m_task->setAccessibleName(tr("What the labels are"));
    for (const TaskType task : kTasks)
        m_task->addItem(taskTitle(task));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_path->setObjectName(QStringLiteral("projectPath"));
    m_path->setAccessibleName(tr("Project file"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("chooseProjectPath"));

    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(tr("What the labels are"), m_task);
    layout->addRow(m_hint);
    layout->addRow(tr("Project file"), row);

    const auto showHint = [this] { m_hint->setText(taskHint(task())); };
    showHint();
    connect(m_task, &QComboBox::currentIndexChanged, this, showHint);
    connect(m_task, &QComboBox::currentIndexChanged, this, &NewProjectForm::taskChanged);
    connect(m_path, &QLineEdit::textChanged, this, &NewProjectForm::pathChanged);
    connect(choose, &QPushButton::clicked, this, [this, &questions] {
        const QString file =
            questions.fileToSave(this, tr("New project"), path(), tr("Headroom projects (*.headroom)"));
        if (!file.isEmpty()) setPath(file);
    });
}

TaskType NewProjectForm::task() const
{
    return kTasks.at(static_cast<std::size_t>(std::max(m_task->currentIndex(), 0)));
}

QString NewProjectForm::path() const
{
    const QString path = m_path->text().trimmed();
    return path.isEmpty() ? QString() : withEnding(path);
}

void NewProjectForm::setPath(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(withEnding(path)));
}

QString NewProjectForm::problem() const
{
    const QFileInfo file(path());
    if (path().isEmpty()) return tr("Say where the project file goes.");
    if (file.exists()) return tr("%1 exists already: choose another name for the project.").arg(file.fileName());
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) return tr("There is no folder %1.").arg(file.absolutePath());
    if (!folder.isWritable()) return tr("Nothing can be written in the folder %1.").arg(file.absolutePath());
    return {};
}

QString suggestedProjectPath(const QString& source)
{
    const QFileInfo info(QDir::cleanPath(source));
    const QString name = info.isDir() ? info.fileName() : info.completeBaseName();
    const QDir beside(QFileInfo(info.absolutePath()).isWritable() ? info.absolutePath() : QDir::homePath());
    for (int i = 1;; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        const QString path = beside.filePath(name + number + QStringLiteral(".headroom"));
        if (!QFileInfo::exists(path)) return path;
    }
}

} // namespace headroom
