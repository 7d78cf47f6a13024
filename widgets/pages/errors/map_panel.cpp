// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/errors/map_panel.h"

#include "core/report/headroom_map.h"
#include "core/report/report_text.h"
#include "widgets/views/confusion_view.h"
#include "widgets/views/headroom_map_view.h"
#include "widgets/views/residuals_view.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMostColumns = 40;
constexpr std::size_t kMostClasses = 50;

/// A row of the table for each column; the two last rows of the table are no part of the data's division.
MapColumns columnsOf(const std::vector<ErrorRow>& rows, const ErrorTableWords& words)
{
    const auto isLast = [](const ErrorRow& row) {
        return row.kind == RowKind::UntaggedErrors || row.kind == RowKind::NotReviewed;
    };
    const std::vector<ErrorRow> drawn(rows.begin(), std::find_if(rows.begin(), rows.end(), isLast));
    MapColumns map = mapColumns(drawn, kMostColumns);
    for (MapColumn& column : map.columns)
        column.name = shownRowName(rows[column.row], words);
    return map;
}

QPushButton* segment(const char* name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("role", QStringLiteral("segment"));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    return button;
}

} // namespace

MapPanel::MapPanel(QWidget* parent)
    : Card(tr("Headroom map"), parent), m_map(new HeadroomMapView(this)), m_confusion(new ConfusionView(this)),
      m_residuals(new ResidualsView(this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this)),
      m_mapButton(segment("mapSwitch", this)), m_otherButton(segment("otherSwitch", this)),
      m_unitButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("mapPanel"));
    for (QWidget* view : {static_cast<QWidget*>(m_map), static_cast<QWidget*>(m_confusion),
                          static_cast<QWidget*>(m_residuals), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(view);
    body()->addWidget(m_stack);
    m_unitButton->setObjectName(QStringLiteral("confusionUnit"));
    m_unitButton->setProperty("role", QStringLiteral("flat"));
    m_unitButton->setProperty("arrow", QStringLiteral("own"));
    m_unitButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_unitButton);
    auto* group = new QActionGroup(menu);
    const std::pair<ConfusionUnit, QString> units[] = {
        {ConfusionUnit::Counts, tr("Counts")},
        {ConfusionUnit::RowPercent, tr("% of the label (row)")},
        {ConfusionUnit::ColumnPercent, tr("% of the prediction (column)")}};
    for (const auto& [unit, text] : units) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(unit == m_unit);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, unit = unit] { setUnit(unit); });
    }
    m_unitButton->setMenu(menu);
    addTool(m_unitButton);
    addTool(m_mapButton);
    addTool(m_otherButton);
    m_mapButton->setText(tr("Map"));
    m_mapButton->setChecked(true);
    connect(m_mapButton, &QPushButton::clicked, this, [this] { showSide(Side::Map); });
    connect(m_otherButton, &QPushButton::clicked, this, [this] { showSide(m_other); });
    setUnit(m_unit);
    setOther(Side::Map);
}

void MapPanel::setOther(Side other)
{
    m_other = other;
    m_mapButton->setVisible(other != Side::Map);
    m_otherButton->setVisible(other != Side::Map);
    m_otherButton->setText(other == Side::Confusion ? tr("Confusion") : tr("Residuals"));
    if (m_side != Side::Map && m_side != other) showSide(Side::Map);
    say();
}

void MapPanel::showSide(Side side)
{
    m_side = side;
    (side == Side::Map ? m_mapButton : m_otherButton)->setChecked(true);
    say();
    Q_EMIT sideChanged();
}

void MapPanel::setUnit(ConfusionUnit unit)
{
    m_unit = unit;
    m_confusion->setUnit(unit);
    const QString text = unit == ConfusionUnit::Counts       ? tr("Counts")
                         : unit == ConfusionUnit::RowPercent ? tr("Row %")
                                                             : tr("Column %");
    m_unitButton->setText(text + QStringLiteral(" ▾"));
}

void MapPanel::say()
{
    m_unitButton->setVisible(m_side == Side::Confusion);
    switch (m_side) {
    case Side::Map:
        setTitle(tr("Headroom map"));
        return setNote(m_notDrawn > 0 ? tr("%Ln row(s) not drawn", nullptr, static_cast<int>(m_notDrawn))
                                      : tr("width = share of data · shaded area = potential gain"));
    case Side::Confusion:
        setTitle(tr("Confusion matrix"));
        return setNote(
            m_confusion->cells().notDrawn() > 0
                ? tr("the %1 most confused classes").arg(QLocale().toString(qulonglong(m_confusion->cells().size())))
                : tr("rows: labels · columns: predictions"));
    case Side::Residuals:
        setTitle(tr("Residuals"));
        return setNote(tr("red: outside the tolerance"));
    }
}

void MapPanel::showMap(const std::vector<ErrorRow>& rows, const ErrorTableWords& words)
{
    MapColumns map = columnsOf(rows, words);
    m_notDrawn = map.notDrawn;
    const bool isEmpty = map.columns.empty();
    m_map->show(std::move(map), words.baselineName, metricWord(words.metric));
    say();
    m_empty->say(tr("Nothing to draw yet"),
                 tr("A row appears here once its share of the data and its accuracy are known."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_map);
}

void MapPanel::showConfusion(Confusion confusion, const QStringList& names)
{
    m_confusion->show(ConfusionCells(std::move(confusion), kMostClasses), names, m_unit);
    say();
    m_empty->say(tr("Nothing to draw yet"), tr("No example in scope has both a label and a prediction."));
    m_stack->setCurrentWidget(m_confusion->cells().isEmpty() ? static_cast<QWidget*>(m_empty) : m_confusion);
}

void MapPanel::showResiduals(const NumericFigures& figures, std::vector<HistogramBar> bars, double tolerance)
{
    m_residuals->show(figures, std::move(bars), tolerance);
    m_stack->setCurrentWidget(m_residuals);
}

void MapPanel::showNothing()
{
    setNote({});
    m_empty->say(tr("Nothing to draw yet"),
                 tr("A row appears here once its share of the data and its accuracy are known."));
    m_stack->setCurrentWidget(m_empty);
}

} // namespace headroom
