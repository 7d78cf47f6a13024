// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/errors/map_panel.h"

#include "core/report/report_text.h"
#include "widgets/views/headroom_map_view.h"

#include <QStackedWidget>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMostColumns = 40;

/// A field's ranges keep their order, so the map is made as the report makes it.
MapColumns columnsOf(const std::vector<ErrorRow>& rows, const ErrorTableWords& words)
{
    const auto isOfTable = [](const ErrorRow& row) {
        return row.kind != RowKind::UntaggedErrors && row.kind != RowKind::NotReviewed;
    };
    // These two come last.
    const std::vector<ErrorRow> drawn(rows.begin(), std::find_if_not(rows.begin(), rows.end(), isOfTable));
    MapColumns map = mapColumns(drawn, kMostColumns);
    for (MapColumn& column : map.columns)
        column.name = shownRowName(rows[column.row], words);
    return map;
}

} // namespace

MapPanel::MapPanel(QWidget* parent)
    : Card(tr("Headroom map"), parent), m_map(new HeadroomMapView(this)), m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mapPanel"));
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack);
}

void MapPanel::show(const std::vector<ErrorRow>& rows, const ErrorTableWords& words)
{
    MapColumns map = columnsOf(rows, words);
    const std::size_t notDrawn = map.notDrawn;
    if (map.columns.empty()) return showNothing();
    setNote(notDrawn > 0 ? tr("width = share of data · %n row(s) not drawn", nullptr, static_cast<int>(notDrawn))
                         : tr("width = share of data · shaded area = potential gain"));
    m_map->show(std::move(map), words.baselineName, metricLabel(words.metric).toLower());
    m_stack->setCurrentWidget(m_map);
}

void MapPanel::showNothing()
{
    setNote({});
    m_empty->say(tr("Nothing to draw yet"),
                 tr("A row appears here once its share of the data and its accuracy are known."));
    m_stack->setCurrentWidget(m_empty);
}

} // namespace headroom
