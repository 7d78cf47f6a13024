// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report_page.h"

#include "core/base/atomic_file.h"
#include "widgets/models/shown_numbers.h"
#include "widgets/pages/report/report_formats.h"
#include "widgets/pages/report/report_panel.h"
#include "widgets/services/navigator.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/services/scope.h"
#include "widgets/views/card.h"
#include "widgets/views/report/report_preview.h"
#include "widgets/views/run_choice.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int kMargin = 12;
constexpr int kPanelLetters = 30; // width of the options
constexpr int kDelay = 120;       // ms, while something is typed

QString folderKey()
{
    return QStringLiteral("report/folder");
}

} // namespace

ReportPage::ReportPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_maker(context.workbench, context.tasks, m_languages)
{
    setObjectName(QStringLiteral("reportPage"));
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("reportEmpty"));
    auto* body = new QWidget(m_stack);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kMargin);
    columns->addWidget(makePreview(), 1);
    columns->addWidget(makeOptions());
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_stack);
    makeActions();
    makeTools();
    wire();
}

ReportPage::~ReportPage() = default;

QWidget* ReportPage::makePreview()
{
    m_card = new Card(tr("Preview"), this);
    m_card->setObjectName(QStringLiteral("reportPreviewCard"));
    m_preview = new ReportPreview(m_card);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_card->body()->addWidget(m_preview);
    const auto tool = [this](const char* name, const QString& text, const QString& tip, auto slot) {
        auto* button = new QToolButton(m_card);
        button->setObjectName(QLatin1String(name));
        button->setProperty("role", QStringLiteral("flat"));
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, m_preview, slot);
        m_card->addTool(button);
    };
    tool("reportZoomOut", QStringLiteral("−"), tr("Smaller"), &ReportPreview::zoomOut);
    m_zoom = new QLabel(m_card);
    m_zoom->setObjectName(QStringLiteral("reportZoom"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("8888%")));
    m_card->addTool(m_zoom);
    tool("reportZoomIn", QStringLiteral("+"), tr("Larger"), &ReportPreview::zoomIn);
    tool("reportFitWidth", tr("Fit width"), tr("As wide as there is room"), &ReportPreview::fitWidth);
    return m_card;
}

QWidget* ReportPage::makeOptions()
{
    auto* card = new Card(tr("Report"), this);
    m_panel = new ReportPanel(m_languages.available(), card);
    m_panel->setObjectName(QStringLiteral("reportPanel"));
    m_panel->setLanguage(QLocale().name().left(2));
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    scroll->viewport()->setAutoFillBackground(false); // the card's ground
    m_panel->setAutoFillBackground(false);
    card->body()->addWidget(scroll);
    card->setFixedWidth(fontMetrics().averageCharWidth() * kPanelLetters +
                        scroll->verticalScrollBar()->sizeHint().width());
    return card;
}

void ReportPage::makeActions()
{
    for (const ReportFileKind& kind : reportFileKinds()) {
        auto* action = new QAction(tr("Export report as %1…").arg(kind.name), this);
        action->setObjectName(QLatin1String(kind.action));
        connect(action, &QAction::triggered, this, [this, kind] { exportAs(kind); });
        m_actions << action;
    }
}

void ReportPage::makeTools()
{
    m_tools = new QWidget(this);
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new RunChoice(context(), m_tools));
    m_export = new QPushButton(tr("Export report"), m_tools);
    m_export->setObjectName(QStringLiteral("exportReport"));
    m_export->setProperty("role", QStringLiteral("primary"));
    auto* menu = new QMenu(m_export);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->addActions(m_actions);
    m_export->setMenu(menu);
    layout->addWidget(m_export);
}

void ReportPage::wire()
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReportPage::makeReport);
    connect(m_panel, &ReportPanel::changed, this, [this] { m_later.start(kDelay); });
    connect(&m_maker, &ReportMaker::made, this, &ReportPage::take);
    connect(&m_maker, &ReportMaker::failed, this, &ReportPage::showProblem);
    connect(m_preview, &ReportPreview::zoomChanged, this, &ReportPage::showPlace);
    connect(m_preview, &ReportPreview::pageChanged, this, &ReportPage::showPlace);
    connect(m_empty, &EmptyState::wanted, this,
            [this] { Q_EMIT context().navigator.pageWanted(QStringLiteral("data")); });
    const auto growStale = [this] { m_isStale = true; };
    connect(&context().workbench, &Workbench::changed, this, growStale);
    connect(&context().scope, &Scope::changed, this, growStale);
    connect(&context().workbench, &Workbench::closed, this, [this] {
        m_isStale = true;
        m_whenMade = nullptr;
        m_model.reset();
        m_document.reset();
        m_preview->show(nullptr);
    });
}

void ReportPage::refresh()
{
    if (!m_isStale || !context().workbench.isOpen()) return;
    m_isStale = false;
    const auto& contents = context().workbench.contents();
    m_panel->offer(context().workbench.name(), contents.runs);
    const std::size_t run = context().scope.run();
    m_panel->describe(run < contents.runs.size() ? QString::fromStdString(contents.runs[run].name) : tr("none"),
                      context().scope.text(), context().scope.count());
    makeReport();
}

bool ReportPage::isSettled() const
{
    return !m_isStale && !m_later.isActive() && !m_maker.isWorking();
}

void ReportPage::makeReport()
{
    m_later.stop();
    if (!context().workbench.isOpen()) return;
    ReportOptions options;
    m_panel->fill(options);
    Scope& scope = context().scope;
    options.project = context().workbench.name().toStdString();
    options.version = HEADROOM_VERSION;
    options.where = scope.text().toStdString();
    if (scope.run() != kNoRun) options.run = scope.run();
    options.compare = scope.comparedRun();
    options.metric = scope.metric();
    m_maker.make(options);
}

void ReportPage::take(const std::shared_ptr<const ReportModel>& model)
{
    const ReportLanguages::Use language(m_languages, QString::fromStdString(model->language));
    m_model = model;
    m_document = std::make_shared<const ReportDocument>(*model);
    m_stack->setCurrentIndex(0);
    m_preview->show(m_document);
    m_export->setEnabled(true);
    for (QAction* action : m_actions)
        action->setEnabled(true);
    showPlace();
    if (const auto waiting = std::exchange(m_whenMade, nullptr)) waiting();
}

void ReportPage::showProblem(const Error& error)
{
    m_whenMade = nullptr;
    if (error.code == ErrorCode::Cancelled) {
        if (m_document) return;
        m_empty->say(tr("The report was cancelled"), tr("Change an option to make it again."));
    } else {
        const bool hasNoRun = context().workbench.contents().runs.empty();
        m_empty->say(tr("There is no report yet"), error.text, hasNoRun ? tr("Go to the data") : QString());
    }
    m_model.reset();
    m_document.reset();
    m_stack->setCurrentIndex(1);
    m_export->setEnabled(false);
    for (QAction* action : m_actions)
        action->setEnabled(false);
}

void ReportPage::showPlace()
{
    const QLocale locale;
    m_zoom->setText(shownNumbers().percent(m_preview->zoom(), 0));
    if (m_document)
        m_card->setNote(
            tr("page %1 of %2")
                .arg(locale.toString(m_preview->currentPage() + 1), locale.toString(m_document->pageCount())));
}

void ReportPage::exportAs(const ReportFileKind& kind)
{
    refresh();
    if (!isSettled()) {
        m_whenMade = [this, kind] { exportAs(kind); };
        return;
    }
    if (!m_model || !m_document) return;
    Preferences& preferences = context().preferences;
    const QString beside = QFileInfo(context().workbench.path()).absolutePath();
    const QDir folder(preferences.value(folderKey(), beside).toString());
    const QString path = context().questions.fileToSave(
        window(), tr("Export the report"), folder.filePath(context().workbench.name() + kind.ending), filterOf(kind));
    if (path.isEmpty()) return;
    preferences.setValue(folderKey(), QFileInfo(path).absolutePath());
    write(withEnding(path, kind), kind);
}

void ReportPage::write(const QString& path, const ReportFileKind& kind)
{
    const ReportLanguages::Use language(m_languages, QString::fromStdString(m_model->language));
    const Result<QByteArray> bytes = reportBytes(kind, *m_model, *m_document);
    if (!bytes) {
        Q_EMIT context().navigator.notice(bytes.error().text, true);
        return;
    }
    const Result<void> written =
        writeFileAtomically(path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
    if (written) {
        Q_EMIT context().navigator.fileWritten(tr("The report is written: %1").arg(QDir::toNativeSeparators(path)),
                                               path);
    } else {
        Q_EMIT context().navigator.notice(written.error().text, true);
    }
}

} // namespace headroom
