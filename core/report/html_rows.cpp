// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of tags and field values.
#include "core/report/headroom_map.h"
#include "core/report/html_page.h"

namespace headroom {

namespace {

constexpr std::size_t kSmallMapColumns = 10;

} // namespace

void writeTagTable(HtmlPage& page)
{
    if (page.model.tags.empty()) return;
    openSection(page, ReportText::tr("Tags, most to win first"),
                ReportText::tr("Tags overlap: gains must not be added up."));
    page.html.open("div", {{"class", QStringLiteral("scroll")}});
    writeTable(page.html, tagTable(page.model));
    page.html.close();
    closeSection(page);
}

void writeFieldSections(HtmlPage& page)
{
    Markup& html = page.html;
    const bool firstIsLarge = mapColumns(page.model.tags, 1).columns.empty();
    std::size_t number = 0;
    for (const ReportField& field : page.model.fields) {
        const MapColumns map = mapColumns(field, kSmallMapColumns);
        const bool withMap = !map.columns.empty() && !(firstIsLarge && number == 0);
        openSection(page, shownText(field.name, 120), ReportText::tr("by value, known for every example"),
                    field.rows.size() <= 12 ? PageBreaks::Avoided : PageBreaks::Allowed);
        if (withMap) html.open("div", {{"class", QStringLiteral("pair")}});
        html.open("div", {{"class", QStringLiteral("scroll")}});
        writeTable(html, fieldTable(page.model, field));
        html.close();
        if (withMap) {
            html.open("div", {{"class", QStringLiteral("body")}});
            writeMapWithLegend(page, map, 440, QStringLiteral("map%1").arg(number));
            html.close().close();
        }
        closeSection(page);
        ++number;
    }
}

} // namespace headroom
