// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/import_dialog.h"

#include "core/base/plural.h"
#include "widgets/dialogs/import_options_form.h"
#include "widgets/dialogs/import_pane.h"
#include "widgets/dialogs/new_project_form.h"
#include "widgets/dialogs/option_words.h"
#include "widgets/services/import_memory.h"
#include "widgets/services/navigator.h"
#include "widgets/services/preferences.h"
#include "widgets/services/workbench.h"
#include "widgets/views/card.h"
#include "widgets/views/task_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kTypingMs = 200;
constexpr QSize kUsualSize(1180, 760);

QString count(std::uint64_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

QString summary(const ImportResult& result)
{
    QString text = ImportDialog::tr("%1 rows read: %2 new examples, %3 updated.")
                       .arg(count(result.rowsRead), count(result.examplesNew), count(result.examplesUpdated));
    if (result.rowsBad > 0)
        text += QLatin1Char(' ') +
                ImportDialog::tr("%1 bad rows left out.", nullptr, pluralOf(result.rowsBad)).arg(count(result.rowsBad));
    if (result.unknownKeys > 0)
        text += QLatin1Char(' ') + ImportDialog::tr("%1 rows left out: their keys are not in the project.", nullptr,
                                                    pluralOf(result.unknownKeys))
                                       .arg(count(result.unknownKeys));
    return text;
}

QString joined(const std::vector<QString>& notes)
{
    QStringList lines;
    for (const QString& note : notes)
        lines << inWindowWords(note);
    return lines.join(QLatin1Char(' '));
}

} // namespace

ImportDialog::ImportDialog(const PageContext& context, const QString& path, ImportTarget target, QWidget* parent)
    : QDialog(parent), m_context(context), m_path(path), m_isFolder(QFileInfo(path).isDir())
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    setWindowTitle(target == ImportTarget::NewProject ? tr("New project from %1").arg(name)
                                                      : tr("Import %1").arg(name));
    build(target);
    m_later.setSingleShot(true);
    m_later.setInterval(kTypingMs);
    connect(&m_later, &QTimer::timeout, this, &ImportDialog::reload);
    connect(&m_loader, &PreviewLoader::loaded, this, &ImportDialog::show);
    connect(&m_loader, &PreviewLoader::failed, this, [this](const Error& error) {
        m_preview.reset();
        m_pane->clear();
        say(inWindowWords(error.text), true);
        updateButton();
    });
    m_form->fitTo(m_isFolder, name, m_isFolder ? path : QFileInfo(path).absolutePath());
    m_form->setOptions(m_options);
    updateButton();
    say(m_isFolder ? tr("Looking at the files…") : tr("Reading the first rows…"), false);
    reload();
}

void ImportDialog::build(ImportTarget target)
{
    m_pane = new ImportPane(this);
    auto* middle = new QHBoxLayout;
    middle->addWidget(buildSide(target));
    middle->addWidget(m_pane, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buildFoot());
    connect(m_pane, &ImportPane::choicesChanged, this, [this] {
        m_options = withChoices(m_options, m_preview->columns, m_pane->choices());
        m_failure.reset();
        reload();
    });
    const QSize room = screen()->availableSize() * 0.95;
    resize(kUsualSize.boundedTo(room));
}

QWidget* ImportDialog::buildSide(ImportTarget target)
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    if (target == ImportTarget::NewProject) {
        m_newProject = new NewProjectForm(m_context.questions, inside);
        m_newProject->setPath(suggestedProjectPath(m_path));
        layout->addWidget(m_newProject);
        connect(m_newProject, &NewProjectForm::taskChanged, this, &ImportDialog::startOver);
        connect(m_newProject, &NewProjectForm::pathChanged, this, &ImportDialog::updateButton);
    }
    m_form = new ImportOptionsForm(m_context.questions, inside);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_form, &ImportOptionsForm::changed, this, [this] {
        const bool otherLabels = m_options.labelFromFolder != m_form->applied({}).labelFromFolder;
        m_options = m_form->applied(otherLabels ? ImportOptions{} : m_options);
        m_failure.reset();
        m_later.start();
        updateButton();
    });
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* card = new Card(target == ImportTarget::NewProject ? tr("New project") : tr("How it is read"));
    card->body()->addWidget(scroll);
    card->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    return card;
}

QWidget* ImportDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    m_message = new QLabel(foot);
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_again = new QPushButton(tr("Recognise anew"), foot);
    m_again->setObjectName(QStringLiteral("recogniseAnew"));
    m_again->setProperty("role", QStringLiteral("link"));
    m_again->hide();
    m_progress = new TaskBar(foot);
    m_cancel = new QPushButton(tr("Close"), foot);
    m_cancel->setObjectName(QStringLiteral("closeImport"));
    m_import = new QPushButton(tr("Import"), foot);
    m_import->setObjectName(QStringLiteral("startImport"));
    m_import->setProperty("role", QStringLiteral("primary"));
    m_import->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::startOver);
    return foot;
}

TaskType ImportDialog::task() const
{
    return m_newProject != nullptr ? m_newProject->task() : m_context.workbench.contents().task;
}

void ImportDialog::reload()
{
    m_loader.request({m_path, m_options, task()});
    m_import->setEnabled(false);
}

void ImportDialog::startOver()
{
    ImportOptions fresh = m_form->applied({});
    m_options = std::move(fresh);
    m_again->hide();
    m_failure.reset();
    reload();
}

void ImportDialog::show(const std::shared_ptr<const TablePreview>& preview)
{
    if (!m_wasRecalled && recall(*preview)) return;
    const bool isOther = m_preview && m_preview->columns != preview->columns;
    m_preview = preview;
    if (!preview->plan && isOther && !m_options.guessRoles) { // the roles were those of other columns
        startOver();
        return;
    }
    if (!m_isFolder) m_form->fitTo(preview->source->format());
    if (preview->options.table.hasHeader != m_options.table.hasHeader) {
        m_options.table.hasHeader = preview->options.table.hasHeader;
        m_form->setOptions(m_options);
    }
    m_pane->show(preview);
    if (m_failure && !m_failure->rows.empty()) m_pane->showProblems(m_failure->rows, tr("of the import that stopped"));
    if (preview->plan) {
        if (m_options.guessRoles) m_options = withChoices(preview->options, preview->columns, m_pane->choices());
        m_failure ? say(m_failure->text, !m_failure->wasWanted) : say(joined(preview->plan->notes), false);
    } else {
        say(inWindowWords(preview->plan.error().text), true);
    }
    updateButton();
}

bool ImportDialog::recall(const TablePreview& preview)
{
    m_wasRecalled = true;
    std::optional<ImportOptions> options = rememberedImport(m_context.preferences, preview.columns, task());
    if (!options) return false;
    m_options = std::move(*options);
    m_form->setOptions(m_options);
    m_again->show();
    m_again->setToolTip(tr("The options of the last import of a table with these columns are used."));
    reload();
    return true;
}

void ImportDialog::say(const QString& text, bool isProblem)
{
    m_message->setText(text);
    m_message->setProperty("role", isProblem ? QStringLiteral("problem") : QStringLiteral("muted"));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

void ImportDialog::updateButton()
{
    const QString problem = m_newProject != nullptr && !m_isMade ? m_newProject->problem() : QString();
    const bool isReady =
        m_preview && m_preview->plan.ok() && !m_later.isActive() && !m_loader.isBusy() && !m_isImporting;
    m_import->setEnabled(isReady && problem.isEmpty());
    m_import->setToolTip(problem);
    if (!problem.isEmpty()) say(problem, true);
}

void ImportDialog::accept()
{
    if (!m_import->isEnabled()) return;
    setImporting(true);
    if (m_newProject == nullptr || m_isMade)
        runImport();
    else
        makeProject();
}

void ImportDialog::makeProject()
{
    Workbench& workbench = m_context.workbench;
    const QString labeler = m_context.preferences.labeler();
    Author author = Author::ofThisLogin();
    if (!labeler.isEmpty()) author.who = labeler.toStdString();
    auto* once = new QObject(this); // of this attempt
    connect(&workbench, &Workbench::opened, once, [this, once] {
        once->deleteLater();
        m_isMade = true;
        runImport();
    });
    connect(&workbench, &Workbench::openFailed, once, [this, once](const Error& error) {
        once->deleteLater();
        setImporting(false);
        say(error.text, true);
    });
    workbench.create(m_newProject->path(), {m_newProject->task(), {}}, author);
}

void ImportDialog::runImport()
{
    const QString given = QString::fromStdString(m_options.mediaRoot);
    const QString own = m_isFolder ? m_path : QFileInfo(m_path).absolutePath();
    m_job =
        new ImportJob(m_context, {windowTitle(), m_preview->source, *m_preview->plan, given.isEmpty() ? own : given});
    m_loader.forgetSource();
    connect(m_job, &ImportJob::finished, this, &ImportDialog::takeOutcome);
    m_progress->follow(m_job->task());
    m_job->start();
}

// Rows that come in go on coming in; the window tells how it ended.
void ImportDialog::reject()
{
    if (m_isImporting && m_job == nullptr) return; // the project is being made
    if (m_job != nullptr) {
        m_job->disconnect(this);
        Navigator& navigator = m_context.navigator;
        connect(m_job, &ImportJob::finished, &navigator, [&navigator](const ImportOutcome& outcome) {
            const Result<ImportResult>& result = outcome.result;
            Q_EMIT navigator.notice(result ? summary(*result) : inWindowWords(result.error().text), !result.ok());
        });
    }
    QDialog::reject();
}

void ImportDialog::takeOutcome(const ImportOutcome& outcome)
{
    m_job = nullptr;
    setImporting(false);
    if (!outcome.result) {
        const Error& error = outcome.result.error();
        m_failure = Failure{inWindowWords(error.text), error.code == ErrorCode::Cancelled, outcome.problems};
        reload();
        return;
    }
    rememberImport(m_context.preferences, *m_preview->source, task(), m_options);
    QString text = summary(*outcome.result);
    if (!outcome.mediaProblem.isEmpty()) text += QLatin1Char(' ') + outcome.mediaProblem;
    Q_EMIT m_context.navigator.pageWanted(QStringLiteral("data"));
    Q_EMIT m_context.navigator.notice(text, !outcome.mediaProblem.isEmpty());
    QDialog::accept();
}

void ImportDialog::setImporting(bool on)
{
    m_isImporting = on;
    m_pane->setEnabled(!on);
    m_form->setEnabled(!on);
    if (m_newProject != nullptr) m_newProject->setEnabled(!on && !m_isMade);
    m_cancel->setText(on ? tr("Close; go on importing") : tr("Close"));
    if (on) say({}, false);
    updateButton();
}

} // namespace headroom
