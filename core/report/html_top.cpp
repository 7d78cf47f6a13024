// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the page: what the report is about, the headline, the cards.
#include "core/report/headline.h"
#include "core/report/html_page.h"
#include "core/report/report_cards.h"

namespace headroom {

namespace {

void writeFact(Markup& html, const ReportFact& fact)
{
    html.open("div").element("dt", fact.what).open("dd");
    if (fact.isCode) {
        html.element("code", fact.value, {{"dir", QStringLiteral("auto")}});
    } else {
        html.isolated(fact.value);
    }
    html.close().close();
}

QString figureClass(ReportCard::Look look)
{
    switch (look) {
    case ReportCard::Look::Accent:
        return QStringLiteral("accent");
    case ReportCard::Look::Better:
        return QStringLiteral("up");
    case ReportCard::Look::Worse:
        return QStringLiteral("down");
    case ReportCard::Look::Plain:
        break;
    }
    return {};
}

void writeCard(Markup& html, const ReportCard& card)
{
    html.open("div", {{"class", QStringLiteral("card")}});
    html.open("div", {{"class", QStringLiteral("what")}}).text(card.what).close();
    html.element("div", card.figure,
                 {{"class", QStringLiteral("figure ") + figureClass(card.look)},
                  {"title", card.reason.isEmpty() ? QString() : card.reason}});
    html.open("div", {{"class", QStringLiteral("more")}}).isolated(card.more.isEmpty() ? card.reason : card.more);
    html.close().close().lineBreak();
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
    for (const ReportFact& fact : reportFacts(model))
        writeFact(html, fact);
    html.close().lineBreak();
    html.open("p", {{"class", QStringLiteral("headline")}}).phrase(headline(model), "v").close();
    html.close().lineBreak();
}

void writeCards(HtmlPage& page)
{
    page.html.open("div", {{"class", QStringLiteral("cards")}}).lineBreak();
    for (const ReportCard& card : reportCards(page.model))
        writeCard(page.html, card);
    page.html.close().lineBreak();
}

} // namespace headroom
