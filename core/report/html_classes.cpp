// SPDX-License-Identifier: GPL-3.0-or-later
// The confusion matrix and the figures per class.
#include "core/report/confusion_map.h"
#include "core/report/html_page.h"

namespace headroom {

namespace {

constexpr std::size_t kDrawnClasses = 24;
constexpr std::size_t kPairs = 10;

void writePairs(HtmlPage& page, const ReportClasses& classes)
{
    const std::vector<ConfusedPair> pairs = mostConfused(*classes.confusion, kPairs);
    if (pairs.empty()) return;
    Markup& html = page.html;
    html.open("table").element("caption", ReportText::tr("Most frequent confusions"));
    writeTableHead(html, {{ReportText::tr("Reference → prediction"), {}},
                          {ReportText::tr("Errors"), {}},
                          {ReportText::tr("% of errors"), {}}});
    html.open("tbody").lineBreak();
    const double errors = static_cast<double>(classes.confusion->total() - classes.confusion->correct());
    for (const ConfusedPair& pair : pairs) {
        html.open("tr").open("th", {{"scope", QStringLiteral("row")}});
        html.isolated(shownText(classes.names[pair.reference], 60)).text(QStringLiteral(" → "));
        html.isolated(shownText(classes.names[pair.prediction], 60)).close();
        html.element("td", page.numbers.count(pair.count));
        html.element("td", page.numbers.percent(static_cast<double>(pair.count) / errors));
        html.close().lineBreak();
    }
    html.close().close();
}

void writeFigure(HtmlPage& page, const std::optional<double>& figure, const QString& reason)
{
    page.html.open("td");
    if (figure) {
        page.html.text(page.numbers.percent(figure));
    } else {
        page.html.element("abbr", QString(kUndefined), {{"title", reason}});
    }
    page.html.close();
}

void writeClassRow(HtmlPage& page, const QString& name, const ClassFigures& figures)
{
    Markup& html = page.html;
    html.open("tr", {{"class", figures.support < page.model.minSupport ? QStringLiteral("few") : QString()}});
    html.open("th", {{"scope", QStringLiteral("row")}}).isolated(name);
    if (figures.support < page.model.minSupport)
        html.element("span", ReportText::tr("few"), {{"class", QStringLiteral("badge")}});
    html.close();
    html.element("td", page.numbers.count(figures.support));
    html.element("td", page.numbers.count(figures.falseNegatives));
    html.element("td", page.numbers.count(figures.falsePositives));
    writeFigure(page, figures.precision, ReportText::tr("The class is never predicted."));
    writeFigure(page, figures.recall, ReportText::tr("No evaluated example has this reference label."));
    writeFigure(page, figures.f1, ReportText::tr("The class is neither a reference label nor a prediction."));
    html.close().lineBreak();
}

QString averages(const HtmlPage& page, const ClassReport& report)
{
    QStringList parts;
    const auto add = [&](const QString& name, const std::optional<double>& figure) {
        if (figure) parts << name + u' ' + page.numbers.percent(figure);
    };
    add(ReportText::tr("macro F1"), report.macroF1);
    add(ReportText::tr("micro F1"), report.microF1);
    add(ReportText::tr("balanced accuracy"), report.balancedAccuracy);
    add(ReportText::tr("mean Jaccard"), report.meanJaccard);
    return parts.join(QStringLiteral(" · "));
}

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
    writePairs(page, classes);
    html.close().close();
    closeSection(page);
}

void writePerClass(HtmlPage& page)
{
    if (!page.model.classes) return;
    const ReportClasses& classes = *page.model.classes;
    Markup& html = page.html;
    openSection(page, ReportText::tr("Per class"), averages(page, classes.report));
    html.open("div", {{"class", QStringLiteral("scroll")}}).open("table").lineBreak();
    writeTableHead(html,
                   {{ReportText::tr("Class"), {}},
                    {ReportText::tr("Examples"), ReportText::tr("with this reference label")},
                    {ReportText::tr("Missed"), ReportText::tr("of the class, predicted as another")},
                    {ReportText::tr("Wrongly taken for it"), ReportText::tr("of another, predicted as the class")},
                    {ReportText::tr("Precision"), ReportText::tr("right among those predicted as the class")},
                    {ReportText::tr("Recall"), ReportText::tr("found among those of the class")},
                    {ReportText::tr("F1"), ReportText::tr("harmonic mean of precision and recall")}});
    html.open("tbody").lineBreak();
    for (std::size_t i = 0; i < classes.names.size(); ++i) {
        const ClassFigures& figures = classes.report.classes[i];
        if (figures.support + figures.falsePositives == 0) continue;
        writeClassRow(page, shownText(classes.names[i], 120), figures);
    }
    html.close().close().close();
    closeSection(page);
}

} // namespace headroom
