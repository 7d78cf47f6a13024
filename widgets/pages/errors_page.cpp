// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/errors_page.h"

#include "core/project/edits.h"
#include "core/report/report_text.h"
#include "widgets/models/error_table_model.h"
#include "widgets/models/typed_percent.h"
#include "widgets/pages/errors/errors_cards.h"
#include "widgets/pages/errors/map_panel.h"
#include "widgets/pages/errors/rows_panel.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/questions.h"
#include "widgets/services/scope.h"
#include "widgets/views/error_table_view.h"
#include "widgets/views/headroom_map_view.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace headroom {

ErrorsPage::ErrorsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_analysis(context.workbench, context.scope), m_cards(new ErrorsCards(this)),
      m_rows(new RowsPanel(context, this)), m_map(new MapPanel(this))
{
    setObjectName(QStringLiteral("errorsPage"));
    layOut();
    makeActions();
    wire();
}

ErrorsPage::~ErrorsPage()
{
    if (m_reviewButton != nullptr && m_reviewButton->parent() == nullptr) delete m_reviewButton;
}

void ErrorsPage::layOut()
{
    m_upper = new QSplitter(Qt::Horizontal, this);
    m_upper->setObjectName(QStringLiteral("errorsUpperSplitter"));
    m_upper->addWidget(m_rows);
    m_upper->addWidget(m_map);
    m_upper->setStretchFactor(0, 2);
    m_upper->setStretchFactor(1, 1);
    m_upper->setSizes({660, 340});
    m_upper->setHandleWidth(12);
    m_upper->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_cards);
    layout->addWidget(m_upper, 1);
}

void ErrorsPage::makeActions()
{
    const auto add = [this](const char* name, const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        m_actions << action;
        return action;
    };
    add("reviewSample", tr("Review errors and right examples…"), QKeySequence(tr("Ctrl+R")), [this] { review(); });
    add("typeOverallHlp", tr("Type the human level of the scope…"), {}, [this] { typeOverallHlp(); });
    add("copyErrorsTable", tr("Copy the table of errors"), QKeySequence(tr("Ctrl+Shift+C")),
        [this] { m_rows->copy(); });
    add("saveErrorsTable", tr("Save the table of errors…"), {}, [this] { m_rows->saveAs(); });
}

void ErrorsPage::wire()
{
    connect(&context().workbench, &Workbench::changed, this, &ErrorsPage::takeData);
    connect(&context().scope, &Scope::changed, this, &ErrorsPage::recompute);
    connect(m_cards, &ErrorsCards::reviewWanted, this, &ErrorsPage::review);
    connect(m_cards, &ErrorsCards::hlpWanted, this, &ErrorsPage::typeOverallHlp);
    connect(m_cards, &ErrorsCards::rowWanted, this,
            [this](RowKind kind, const std::string& subject) { chooseRow(m_rows->model().placeOf(kind, subject)); });
    connect(m_rows, &RowsPanel::choiceMade, this, &ErrorsPage::choose);
    connect(m_rows, &RowsPanel::reviewWanted, this, &ErrorsPage::review);
    connect(m_rows, &RowsPanel::rowOpened, this, &ErrorsPage::openRow);
    connect(&m_rows->table(), &ErrorTableView::rowChosen, this, &ErrorsPage::chooseRow);
    connect(&m_map->map(), &HeadroomMapView::rowChosen, this, &ErrorsPage::chooseRow);
    connect(&m_map->map(), &HeadroomMapView::rowActivated, this, &ErrorsPage::openRow);
    ErrorTableModel& model = m_rows->model();
    connect(&model, &ErrorTableModel::sorted, this, &ErrorsPage::showFigures);
    connect(&model, &ErrorTableModel::hlpTyped, this, [this](const std::string& subject, std::optional<double> hlp) {
        assess(subject, std::optional(hlp), {}, {});
    });
    connect(&model, &ErrorTableModel::easeChosen, this,
            [this](const std::string& subject, int ease) { assess(subject, {}, ease, {}); });
    connect(&model, &ErrorTableModel::importanceChosen, this,
            [this](const std::string& subject, int importance) { assess(subject, {}, {}, importance); });
}

QWidget* ErrorsPage::tools()
{
    if (m_reviewButton == nullptr) {
        m_reviewButton = new QPushButton(tr("Review 100 + 100…"));
        m_reviewButton->setObjectName(QStringLiteral("reviewButton"));
        m_reviewButton->setAccessibleName(tr("Review 100 errors and 100 right examples"));
        m_reviewButton->setToolTip(
            tr("Draw 100 errors + 100 right examples at random and go through them: it makes the "
               "figures of tags put on by hand honest (Ctrl+R)"));
        m_reviewButton->setProperty("role", QStringLiteral("primary"));
        connect(m_reviewButton, &QPushButton::clicked, this, &ErrorsPage::review);
    }
    return m_reviewButton;
}

void ErrorsPage::takeData(const DataChange& change)
{
    m_analysis.follow(change);
    m_isStale = true;
    if (change.everything && isVisible()) refresh();
}

void ErrorsPage::recompute()
{
    m_isStale = true;
    if (isVisible()) refresh();
}

void ErrorsPage::refresh()
{
    if (!m_isStale) return;
    if (!context().workbench.isOpen()) return showProblem({});
    m_isStale = false;
    const Result<void> computed = m_analysis.compute();
    if (!computed) return showProblem(computed.error().text);
    showFigures();
}

void ErrorsPage::showFigures()
{
    const Dataset::Contents& contents = context().workbench.contents();
    ErrorsCards::Context cards;
    if (const std::optional<std::size_t> run = context().scope.comparedRun())
        cards.comparedRun = shownText(contents.runs[*run].name, 40);
    cards.isReadOnly = context().workbench.isReadOnly();
    m_cards->show(m_analysis, cards);
    m_rows->show(m_analysis);
    m_map->show(m_rows->model().rows(), m_rows->model().words());
    m_map->map().chooseRow(m_rows->table().chosenRow());
}

void ErrorsPage::showProblem(const QString& problem)
{
    m_cards->showNothing(problem);
    m_rows->showNothing(tr("No figures"), problem);
    m_map->showNothing();
}

void ErrorsPage::choose(const ErrorsChoice& choice)
{
    m_analysis.setChoice(choice);
    recompute();
}

void ErrorsPage::chooseRow(int row)
{
    m_rows->table().chooseRow(row);
    m_map->map().chooseRow(row);
}

void ErrorsPage::openRow(int at)
{
    if (at < 0) return;
    const ErrorRow& row = m_rows->model().row(at);
    ItemSet items = m_analysis.itemsOf(row);
    const ItemSet errors = items & m_analysis.errors();
    if (!errors.empty()) items = errors;
    Q_EMIT context().navigator.queueWanted({shownRowName(row, m_rows->model().words()), items.toVector(), 0});
}

void ErrorsPage::assess(const std::string& subject, std::optional<std::optional<double>> hlp, std::optional<int> ease,
                        std::optional<int> importance)
{
    const std::string metric(metricName(context().scope.metric()));
    context().edits.apply({edits::assess(subject, metric, hlp, ease, importance)});
}

void ErrorsPage::typeOverallHlp()
{
    const auto& baseline = m_analysis.table().overall.baseline;
    const QString before = baseline ? QLocale().toString(baseline->value * 100, 'g', 5) : QString();
    const std::optional<QString> typed = context().questions.text(
        this, tr("Human level"), tr("How often a person gives the reference label, in percent:"), before);
    if (!typed) return;
    if (typed->trimmed().isEmpty()) return assess("all", std::optional<double>(), {}, {});
    const std::optional<double> hlp = typedPercent(*typed);
    if (hlp)
        assess("all", std::optional(hlp), {}, {});
    else
        Q_EMIT context().navigator.notice(
            tr("“%1” is no percentage: type a number from 0 to 100, such as 92.4.").arg(*typed), true);
}

} // namespace headroom
