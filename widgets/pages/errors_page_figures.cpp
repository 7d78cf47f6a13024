// SPDX-License-Identifier: GPL-3.0-or-later
// What the Errors page shows, and what it does with what the user types there.
#include "core/project/edits.h"
#include "core/query/format.h"
#include "core/report/report_text.h"
#include "widgets/models/error_table_model.h"
#include "widgets/models/typed_percent.h"
#include "widgets/pages/errors/errors_cards.h"
#include "widgets/pages/errors/examples_panel.h"
#include "widgets/pages/errors/map_panel.h"
#include "widgets/pages/errors/rows_panel.h"
#include "widgets/pages/errors_page.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/services/scope.h"
#include "widgets/views/confusion_view.h"
#include "widgets/views/error_table_view.h"
#include "widgets/views/examples_view.h"
#include "widgets/views/headroom_map_view.h"

#include <QLocale>
#include <QMenu>

namespace headroom {

void ErrorsPage::takeData(const DataChange& change)
{
    m_analysis.follow(change);
    m_isStale = true;
    if (!change.everything) return;
    recallPublished();
    m_examples->clear(); // its numbers may mean other examples now
    if (isVisible()) refresh();
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
    const TaskType task = context().workbench.dataset().task();
    m_map->setOther(task == TaskType::Classification ? MapPanel::Side::Confusion
                    : task == TaskType::Numeric      ? MapPanel::Side::Residuals
                                                     : MapPanel::Side::Map);
    showFigures();
    showExamples();
}

bool ErrorsPage::isSettled() const
{
    return m_examples->table().isSettled();
}

void ErrorsPage::showFigures()
{
    const Dataset::Contents& contents = context().workbench.contents();
    ErrorsCards::Context cards;
    if (const std::optional<std::size_t> run = context().scope.comparedRun())
        cards.comparedRun = shownText(contents.runs[*run].name, 40);
    cards.hasOtherRuns = contents.runs.size() > 1;
    cards.isReadOnly = context().workbench.isReadOnly();
    m_cards->show(m_analysis, cards);
    m_rows->show(m_analysis);
    showOther();
}

void ErrorsPage::showOther()
{
    const Dataset::Contents& contents = context().workbench.contents();
    if (m_map->side() == MapPanel::Side::Confusion) {
        QStringList names;
        for (const ClassInfo& aClass : contents.classes)
            names << shownText(aClass.name, 60);
        if (Result<Confusion> confusion = m_analysis.confusionNow())
            return m_map->showConfusion(std::move(confusion).value(), names);
    } else if (m_map->side() == MapPanel::Side::Residuals) {
        if (const Result<NumericFigures> figures = m_analysis.numericNow())
            return m_map->showResiduals(*figures, m_analysis.residualBars(), contents.settings.tolerance);
    } else {
        m_map->showMap(m_rows->model().rows(), m_rows->model().words());
        return m_map->map().chooseRow(m_rows->table().chosenRow());
    }
    m_map->showNothing();
}

void ErrorsPage::showExamples()
{
    const bool isRow = m_focus.kind == ErrorsFocus::Kind::Row;
    const int row = isRow ? m_rows->model().placeOf(m_focus.rowKind, m_focus.subject) : -1;
    if (isRow && row < 0) m_focus = {};
    m_rows->table().chooseRow(row);
    m_map->map().chooseRow(row);
    if (m_focus.kind != ErrorsFocus::Kind::Cell) m_map->confusion().clearChoice();
    m_examples->show(selectionOf(m_analysis, m_focus, m_rows->model().words(), context().workbench.contents()));
}

void ErrorsPage::showProblem(const QString& problem)
{
    m_cards->showNothing(problem);
    m_rows->showNothing(tr("No figures"), problem);
    m_map->showNothing();
    m_examples->clear();
}

void ErrorsPage::choose(const ErrorsChoice& choice)
{
    if (choice.baseline == Baseline::Kind::Published) {
        context().preferences.setValue(publishedKey(),
                                       QStringList{QString::number(choice.published), choice.publishedSource});
    }
    m_analysis.setChoice(choice);
    recompute();
}

QString ErrorsPage::publishedKey() const
{
    const ProjectId& project = context().workbench.contents().project;
    return QStringLiteral("errors/published/") + QString::fromStdString(project.toHex());
}

void ErrorsPage::recallPublished()
{
    const QStringList kept = context().preferences.value(publishedKey()).toStringList();
    ErrorsChoice choice = m_analysis.choice();
    choice.published = kept.size() == 2 ? kept[0].toDouble() : 0;
    choice.publishedSource = kept.size() == 2 ? kept[1] : QString();
    if (choice.baseline == Baseline::Kind::Published && kept.size() != 2) choice.baseline = Baseline::Kind::Hlp;
    m_analysis.setChoice(choice);
}

void ErrorsPage::focusRow(int at)
{
    ErrorsFocus focus;
    if (at >= 0) {
        const ErrorRow& row = m_rows->model().row(at);
        focus.kind = ErrorsFocus::Kind::Row;
        focus.rowKind = row.kind;
        focus.subject = row.subject;
    }
    focusOn(focus);
}

void ErrorsPage::focusOn(const ErrorsFocus& focus)
{
    m_focus = focus;
    if (!m_isStale) showExamples();
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

QString ErrorsPage::cellQuery(std::size_t reference, std::size_t prediction) const
{
    const std::vector<ClassInfo>& classes = context().workbench.contents().classes;
    return QString::fromStdString("label = " + enclosedInQuery(classes[reference].name, '"') +
                                  " and prediction = " + enclosedInQuery(classes[prediction].name, '"'));
}

void ErrorsPage::showCellMenu(std::size_t reference, std::size_t prediction, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("confusionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString query = cellQuery(reference, prediction);
    connect(menu->addAction(tr("Narrow the scope to it")), &QAction::triggered, this,
            [this, query] { Q_EMIT context().navigator.scopeWanted(query, true); });
    connect(menu->addAction(tr("Make it the scope")), &QAction::triggered, this,
            [this, query] { Q_EMIT context().navigator.scopeWanted(query, false); });
    connect(menu->addAction(tr("Open on the Label page")), &QAction::triggered, this, [this] {
        const ExampleSelection selection =
            selectionOf(m_analysis, m_focus, m_rows->model().words(), context().workbench.contents());
        Q_EMIT context().navigator.queueWanted({selection.name, selection.all.toVector(), 0});
    });
    menu->popup(place);
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
