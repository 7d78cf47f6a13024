// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/errors_page.h"

#include "widgets/models/error_table_model.h"
#include "widgets/pages/errors/errors_cards.h"
#include "widgets/pages/errors/examples_panel.h"
#include "widgets/pages/errors/map_panel.h"
#include "widgets/pages/errors/rows_panel.h"
#include "widgets/services/navigator.h"
#include "widgets/services/scope.h"
#include "widgets/views/confusion_view.h"
#include "widgets/views/error_table_view.h"
#include "widgets/views/headroom_map_view.h"
#include "widgets/views/residuals_view.h"
#include "widgets/views/run_choice.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace headroom {

namespace {

QSplitter* splitter(Qt::Orientation orientation, const char* name, QWidget* parent)
{
    auto* made = new QSplitter(orientation, parent);
    made->setObjectName(QLatin1String(name));
    made->setHandleWidth(12);
    made->setChildrenCollapsible(false);
    return made;
}

} // namespace

ErrorsPage::ErrorsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_analysis(context.workbench, context.scope), m_cards(new ErrorsCards(this)),
      m_rows(new RowsPanel(context, this)), m_map(new MapPanel(this)), m_examples(new ExamplesPanel(context, this))
{
    setObjectName(QStringLiteral("errorsPage"));
    layOut();
    makeActions();
    wire();
    wireTable();
    wireOther();
}

ErrorsPage::~ErrorsPage()
{
    if (m_tools != nullptr && m_tools->parent() == nullptr) delete m_tools;
}

void ErrorsPage::layOut()
{
    QSplitter* upper = splitter(Qt::Horizontal, "errorsUpperSplitter", this);
    upper->addWidget(m_rows);
    upper->addWidget(m_map);
    upper->setStretchFactor(0, 2);
    upper->setStretchFactor(1, 1);
    upper->setSizes({660, 340});
    QSplitter* whole = splitter(Qt::Vertical, "errorsSplitter", this);
    whole->addWidget(upper);
    whole->addWidget(m_examples);
    whole->setStretchFactor(0, 3);
    whole->setStretchFactor(1, 2);
    whole->setSizes({600, 400});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_cards);
    layout->addWidget(whole, 1);
}

void ErrorsPage::makeActions()
{
    const auto add = [this](const char* name, const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        m_actions << action;
    };
    add("reviewSample", tr("Review errors and right examples…"), QKeySequence(Qt::CTRL | Qt::Key_R),
        [this] { review(); });
    add("typeOverallHlp", tr("Type the human level of the scope…"), {}, [this] { typeOverallHlp(); });
    add("showHeadroomMap", tr("Show the headroom map"), {}, [this] { m_map->showSide(MapPanel::Side::Map); });
    add("showConfusion", tr("Show the confusion matrix or the residuals"), {},
        [this] { m_map->showSide(m_map->other()); });
    add("copyErrorsTable", tr("Copy the table of errors"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
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
            [this](RowKind kind, const std::string& subject) { focusRow(m_rows->model().placeOf(kind, subject)); });
    connect(m_cards, &ErrorsCards::examplesWanted, this, [this](const QString& which) {
        ErrorsFocus focus;
        if (which == QLatin1String("fixed")) focus.kind = ErrorsFocus::Kind::Fixed;
        if (which == QLatin1String("broken")) focus.kind = ErrorsFocus::Kind::Broken;
        focusOn(focus);
    });
}

void ErrorsPage::wireTable()
{
    connect(m_rows, &RowsPanel::choiceMade, this, &ErrorsPage::choose);
    connect(m_rows, &RowsPanel::reviewWanted, this, &ErrorsPage::review);
    connect(m_rows, &RowsPanel::rowOpened, this, &ErrorsPage::openRow);
    connect(&m_rows->table(), &ErrorTableView::rowChosen, this, &ErrorsPage::focusRow);
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

void ErrorsPage::wireOther()
{
    connect(m_map, &MapPanel::sideChanged, this, &ErrorsPage::showOther);
    connect(&m_map->map(), &HeadroomMapView::rowChosen, this, &ErrorsPage::focusRow);
    connect(&m_map->map(), &HeadroomMapView::rowActivated, this, &ErrorsPage::openRow);
    ConfusionView& confusion = m_map->confusion();
    connect(&confusion, &ConfusionView::cellChosen, this, [this](std::size_t reference, std::size_t prediction) {
        ErrorsFocus focus;
        focus.kind = ErrorsFocus::Kind::Cell;
        focus.reference = reference;
        focus.prediction = prediction;
        focusOn(focus);
    });
    connect(&confusion, &ConfusionView::choiceCleared, this, [this] { focusOn({}); });
    connect(&confusion, &ConfusionView::cellActivated, this, [this](std::size_t reference, std::size_t prediction) {
        Q_EMIT context().navigator.scopeWanted(cellQuery(reference, prediction), true);
    });
    connect(&confusion, &ConfusionView::menuWanted, this, &ErrorsPage::showCellMenu);
    connect(&m_map->residuals(), &ResidualsView::barChosen, this, [this](double low, double high) {
        ErrorsFocus focus;
        focus.kind = ErrorsFocus::Kind::Residuals;
        focus.low = low;
        focus.high = high;
        focusOn(focus);
    });
}

QWidget* ErrorsPage::tools()
{
    if (m_tools != nullptr) return m_tools;
    m_tools = new QWidget;
    auto* button = new QPushButton(tr("Review 100 + 100…"), m_tools);
    button->setObjectName(QStringLiteral("reviewButton"));
    button->setAccessibleName(tr("Review 100 errors + 100 right examples"));
    button->setToolTip(
        tr("Review 100 errors + 100 right examples, drawn at random: it makes the figures of tags put on "
           "by hand honest (Ctrl+R)"));
    button->setProperty("role", QStringLiteral("primary"));
    connect(button, &QPushButton::clicked, this, &ErrorsPage::review);
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new RunChoice(context(), m_tools));
    layout->addWidget(button);
    return m_tools;
}

} // namespace headroom
