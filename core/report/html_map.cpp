// SPDX-License-Identifier: GPL-3.0-or-later
// The headroom map with its legend, and the section that shows it large.
#include "core/report/headroom_map.h"
#include "core/report/html_page.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMapColumns = 14;

bool hasBaseline(const MapColumns& map)
{
    return std::any_of(map.columns.begin(), map.columns.end(),
                       [](const MapColumn& column) { return column.baseline.has_value(); });
}

QString mapHint(const MapColumns& map)
{
    return hasBaseline(map) ? ReportText::tr("width = share of data, shaded area = potential gain")
                            : ReportText::tr("width = share of data");
}

} // namespace

void writeMapWithLegend(HtmlPage& page, const MapColumns& map, double width, const QString& id)
{
    Markup& html = page.html;
    html.open("div", {{"class", QStringLiteral("legend")}});
    html.element("span", metricLabel(page.model.metric), {{"class", QStringLiteral("k1")}});
    if (hasBaseline(map)) {
        html.element("span", baselineLabel(page.model), {{"class", QStringLiteral("k2")}});
        html.element("span", ReportText::tr("headroom: points to win"), {{"class", QStringLiteral("k3")}});
    }
    const MapAxis axis = mapAxis(map.columns);
    if (axis.low > 0) {
        html.element("i", ReportText::tr("axis from %1").arg(page.numbers.percent(axis.low, axis.step < 0.01 ? 1 : 0)));
    }
    html.close().open("div", {{"class", QStringLiteral("scroll")}});
    writeHeadroomMap(html, map, width, baselineLabel(page.model), page.numbers, id);
    html.close();
    if (map.notDrawn > 0) {
        html.element("p", ReportText::tr("Rows not drawn (smaller, or without an accuracy): %1").arg(map.notDrawn),
                     {{"class", QStringLiteral("hint")}});
    }
}

void writeMapSection(HtmlPage& page)
{
    // Of the tags, or without drawable tags of the first field's values.
    const ReportModel& model = page.model;
    MapColumns map = mapColumns(model.tags, kMapColumns);
    QString heading = ReportText::tr("Headroom map");
    if (map.columns.empty() && !model.fields.empty()) {
        map = mapColumns(model.fields.front(), kMapColumns);
        heading = ReportText::tr("Headroom map: %1", "by a field").arg(shownText(model.fields.front().name, 120));
    }
    if (map.columns.empty()) return;
    openSection(page, heading, mapHint(map), PageBreaks::Avoided);
    page.html.open("div", {{"class", QStringLiteral("body")}});
    writeMapWithLegend(page, map, 1080, QStringLiteral("map"));
    page.html.close();
    closeSection(page);
}

} // namespace headroom
