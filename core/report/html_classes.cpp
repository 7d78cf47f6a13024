// SPDX-License-Identifier: GPL-3.0-or-later
// The confusion matrix and the figures per class.
#include "core/report/confusion_map.h"
#include "core/report/html_page.h"
#include "core/report/report_cards.h"

namespace headroom {

namespace {

constexpr std::size_t kDrawnClasses = 24;
constexpr std::size_t kPairs = 10;

} // namespace

void writeConfusion(HtmlPage& page)
{
    if (!page.model.classes || !page.model.classes->confusion) return;
    const ReportClasses& classes = *page.model.classes;
    const std::vector<std::size_t> drawn = drawnClasses(*classes.confusion, kDrawnClasses);
    if (drawn.empty()) return;
    const std::size_t all = drawnClasses(*classes.confusion, classes.confusion->classes).size();
    openSection(page, ReportText::tr("Confusion matrix"),
                drawn.size() < all ? ReportText::tr("the %1 of %2 classes with most errors").arg(drawn.size()).arg(all)
                                   : ReportText::tr("depth = share of the row"));
    Markup& html = page.html;
    html.open("div", {{"class", QStringLiteral("pair")}}).open("div", {{"class", QStringLiteral("inner scroll")}});
    writeConfusionMap(html, classes.names, *classes.confusion, drawn, page.numbers);
    html.close().open("div", {{"class", QStringLiteral("side")}});
    if (const ReportTable pairs = confusionTable(page.model, kPairs); !pairs.rows.empty())
        writeTable(html, pairs, ReportText::tr("Most frequent confusions"));
    html.close().close();
    closeSection(page);
}

void writePerClass(HtmlPage& page)
{
    if (!page.model.classes) return;
    openSection(page, ReportText::tr("Per class"), classAverages(page.model));
    page.html.open("div", {{"class", QStringLiteral("scroll")}});
    writeTable(page.html, classTable(page.model));
    page.html.close();
    closeSection(page);
}

} // namespace headroom
