// SPDX-License-Identifier: GPL-3.0-or-later
// The report's run against an older one.
#include "core/report/html_page.h"

namespace headroom {

namespace {

void writeRow(HtmlPage& page, const ComparisonRow& row)
{
    Markup& html = page.html;
    const NumberFormat& numbers = page.numbers;
    html.open("tr", {{"class", row.few ? QStringLiteral("few") : QString()}});
    html.open("th", {{"scope", QStringLiteral("row")}}).isolated(rowName(row));
    if (row.few) html.element("span", ReportText::tr("few"), {{"class", QStringLiteral("badge")}});
    html.close();
    for (const std::uint64_t count : {row.n, row.fixed, row.broken, row.bothWrong, row.bothRight})
        html.element("td", numbers.count(count));
    html.element("td", numbers.percent(row.accuracyBefore)).element("td", numbers.percent(row.accuracyAfter));
    html.open("td");
    if (row.change.value) {
        const bool isSure = row.change.interval && (row.change.interval->low > 0 || row.change.interval->high < 0);
        const QString side = *row.change.value > 0 ? QStringLiteral("up") : QStringLiteral("down");
        html.element("strong", numbers.signedPoints(row.change.value, 1), {{"class", isSure ? side : QString()}});
        html.element("small", numbers.pointsRange(row.change.interval, 1));
    } else {
        html.element("abbr", QString(kUndefined),
                     {{"title", ReportText::tr("No example of the row is evaluated for both runs.")}});
    }
    html.close().element("td", row.pValue ? numbers.pValue(*row.pValue) : QString());
    html.close().lineBreak();
}

} // namespace

void writeComparison(HtmlPage& page)
{
    if (!page.model.comparison) return;
    const ReportComparison& comparison = *page.model.comparison;
    Markup& html = page.html;
    openSection(page, ReportText::tr("Against %1", "an older run").arg(shownText(comparison.before, 120)),
                ReportText::tr("over the examples that both runs are evaluated on"));
    html.open("div", {{"class", QStringLiteral("scroll")}}).open("table").lineBreak();
    writeTableHead(html, {{ReportText::tr("Where"), {}},
                          {ReportText::tr("Examples"), {}},
                          {ReportText::tr("Fixed"), ReportText::tr("wrong before, right now")},
                          {ReportText::tr("Broken"), ReportText::tr("right before, wrong now")},
                          {ReportText::tr("Both wrong"), {}},
                          {ReportText::tr("Both right"), {}},
                          {ReportText::tr("Before"), ReportText::tr("accuracy of the older run")},
                          {ReportText::tr("Now"), ReportText::tr("accuracy of this run")},
                          {ReportText::tr("Change"), ReportText::tr("percentage points, with the 95% interval")},
                          {ReportText::tr("p"), ReportText::tr("McNemar's exact test of fixed against broken")}});
    html.open("tbody").lineBreak();
    writeRow(page, comparison.overall);
    for (const ComparisonRow& row : comparison.rows)
        writeRow(page, row);
    html.close().close().close();
    closeSection(page);
}

} // namespace headroom
