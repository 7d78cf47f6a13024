// SPDX-License-Identifier: GPL-3.0-or-later
// The report's run against an older one.
#include "core/report/html_page.h"

namespace headroom {

void writeComparison(HtmlPage& page)
{
    if (!page.model.comparison) return;
    openSection(page, ReportText::tr("Against %1", "an older run").arg(shownText(page.model.comparison->before, 120)),
                ReportText::tr("over the examples that both runs are evaluated on"));
    page.html.open("div", {{"class", QStringLiteral("scroll")}});
    writeTable(page.html, comparisonTable(page.model));
    page.html.close();
    closeSection(page);
}

} // namespace headroom
