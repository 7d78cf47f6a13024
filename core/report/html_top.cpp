// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the page: what the report is about, the headline, the cards.
#include "core/report/headline.h"
#include "core/report/html_page.h"

namespace headroom {

namespace {

void writeFact(Markup& html, const QString& what, const QString& value, bool isCode = false)
{
    html.open("div").element("dt", what).open("dd");
    if (isCode) {
        html.element("code", value, {{"dir", QStringLiteral("auto")}});
    } else {
        html.isolated(value);
    }
    html.close().close();
}

struct Card
{
    QString what;
    QString figure;
    QString more;
    const char* figureClass = "";
    QString reason; // where the figure is "—"
};

void writeCard(Markup& html, const Card& card)
{
    html.open("div", {{"class", QStringLiteral("card")}});
    html.open("div", {{"class", QStringLiteral("what")}}).text(card.what).close();
    html.element("div", card.figure,
                 {{"class", QStringLiteral("figure ") + QLatin1String(card.figureClass)},
                  {"title", card.reason.isEmpty() ? QString() : card.reason}});
    html.open("div", {{"class", QStringLiteral("more")}}).isolated(card.more.isEmpty() ? card.reason : card.more);
    html.close().close().lineBreak();
}

Card accuracyCard(const HtmlPage& page)
{
    const ErrorRow& overall = page.model.overall;
    const QString range = page.numbers.percentRange(overall.accuracy.interval);
    return {ReportText::tr("Model, %1", "card: the model's accuracy; %1 is the metric's name")
                .arg(metricLabel(page.model.metric).toLower()),
            page.numbers.percent(overall.accuracy.value),
            range.isEmpty() ? QString() : ReportText::tr("95% interval %1").arg(range), "",
            overall.accuracy.value ? QString() : ReportText::tr("Nothing is evaluated yet")};
}

Card baselineCard(const HtmlPage& page)
{
    const ErrorRow& overall = page.model.overall;
    Card card;
    card.what =
        page.model.baseline == Baseline::Kind::Hlp ? ReportText::tr("Human level (HLP)") : baselineLabel(page.model);
    if (overall.baseline) {
        card.figure = page.numbers.percent(overall.baseline->value);
        card.more = baselineBasisText(overall, page.model.language);
    } else {
        card.figure = kUndefined;
        card.reason = ReportText::tr("Not known for the whole scope");
    }
    return card;
}

Card gainCard(const HtmlPage& page)
{
    Card card{ReportText::tr("Largest potential gain"), kUndefined, {}, "accent", {}};
    if (const ErrorRow* row = largestGain(page.model)) {
        card.figure =
            ReportText::tr("%1 pts", "percentage points").arg(page.numbers.points(row->potentialGain.value, 2));
        card.more = rowName(*row);
        if (row->potentialGain.interval) {
            card.more += QStringLiteral(" · ") +
                         ReportText::tr("at least %1").arg(page.numbers.points(row->potentialGain.interval->low, 2));
        }
    } else {
        card.figureClass = "";
        card.reason = ReportText::tr("No row has both a baseline and room below it");
    }
    return card;
}

Card errorsCard(const HtmlPage& page)
{
    const ReportModel& model = page.model;
    QString more = ReportText::tr("of %1 evaluated").arg(page.numbers.count(model.overall.n));
    if (model.review.reviewedErrors + model.review.reviewedRight > 0) {
        more += QStringLiteral(" · ") + ReportText::tr("%1 errors + %2 right reviewed")
                                            .arg(page.numbers.count(model.review.reviewedErrors),
                                                 page.numbers.count(model.review.reviewedRight));
    }
    return {ReportText::tr("Errors"), page.numbers.count(model.overall.errors), more, "", {}};
}

Card wordErrorCard(const HtmlPage& page)
{
    const WordFigures& words = *page.model.words;
    return {ReportText::tr("Word error rate"), page.numbers.percent(words.wordErrorRate.value, 2),
            ReportText::tr("%1 edits in %2 words")
                .arg(page.numbers.count(words.edits), page.numbers.count(words.referenceWords)),
            "", words.wordErrorRate.value ? QString() : ReportText::tr("The references hold no words")};
}

Card numericCard(const HtmlPage& page)
{
    const NumericFigures& figures = *page.model.numeric;
    return {ReportText::tr("Mean absolute error"), page.numbers.significant(figures.mae),
            ReportText::tr("RMSE %1 · R² %2")
                .arg(page.numbers.significant(figures.rmse), page.numbers.fixed(figures.r2, 3)),
            "", figures.mae ? QString() : ReportText::tr("Nothing is evaluated yet")};
}

Card comparisonCard(const HtmlPage& page)
{
    const ComparisonRow& row = page.model.comparison->overall;
    const double change = row.change.value.value_or(0);
    QString more =
        ReportText::tr("%1 fixed · %2 broken").arg(page.numbers.count(row.fixed), page.numbers.count(row.broken));
    if (row.pValue)
        more += QStringLiteral(" · p\u00a0") + (*row.pValue < 0.0001 ? QString() : QStringLiteral("=\u00a0")) +
                page.numbers.pValue(*row.pValue);
    return {ReportText::tr("Against %1", "an older run").arg(shownText(page.model.comparison->before, 40)),
            row.change.value
                ? ReportText::tr("%1 pts", "percentage points").arg(page.numbers.signedPoints(row.change.value, 1))
                : QString(kUndefined),
            more,
            change > 0   ? "up"
            : change < 0 ? "down"
                         : "",
            row.change.value ? QString() : ReportText::tr("No example is evaluated for both runs")};
}

} // namespace

void writeTop(HtmlPage& page)
{
    const ReportModel& model = page.model;
    Markup& html = page.html;
    html.open("header", {{"class", QStringLiteral("top")}});
    html.element("p", ReportText::tr("Headroom · error report"), {{"class", QStringLiteral("eyebrow")}});
    html.open("h1", {{"dir", QStringLiteral("auto")}}).text(shownText(model.title, 300)).close().lineBreak();
    html.open("dl", {{"class", QStringLiteral("facts")}});
    if (!model.run.empty()) writeFact(html, ReportText::tr("Run"), shownText(model.run, 200));
    if (!model.codeVersion.empty()) writeFact(html, ReportText::tr("Code"), shownText(model.codeVersion, 100));
    writeFact(html, ReportText::tr("Metric"), metricLabel(model.metric));
    if (model.scope.empty()) {
        writeFact(html, ReportText::tr("Scope"), ReportText::tr("all examples"));
    } else {
        writeFact(html, ReportText::tr("Scope"), shownText(model.scope), true);
    }
    writeFact(
        html, ReportText::tr("Examples"),
        model.inScope == model.examples
            ? page.numbers.count(model.examples)
            : ReportText::tr("%1 of %2").arg(page.numbers.count(model.inScope), page.numbers.count(model.examples)));
    html.close().lineBreak();
    html.open("p", {{"class", QStringLiteral("headline")}}).phrase(headline(model), "v").close();
    html.close().lineBreak();
}

void writeCards(HtmlPage& page)
{
    page.html.open("div", {{"class", QStringLiteral("cards")}}).lineBreak();
    writeCard(page.html, accuracyCard(page));
    writeCard(page.html, baselineCard(page));
    writeCard(page.html, gainCard(page));
    writeCard(page.html, errorsCard(page));
    if (page.model.words) writeCard(page.html, wordErrorCard(page));
    if (page.model.numeric) writeCard(page.html, numericCard(page));
    if (page.model.comparison) writeCard(page.html, comparisonCard(page));
    page.html.close().lineBreak();
}

} // namespace headroom
