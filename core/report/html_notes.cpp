// SPDX-License-Identifier: GPL-3.0-or-later
// What is left out, how to read the page, and where everything comes from.
#include "core/report/html_page.h"
#include "core/report/report_cards.h"
#include "core/report/report_notes.h"

namespace headroom {

namespace {

void writeFact(Markup& html, const ReportFact& fact)
{
    html.open("p").text(fact.what + QStringLiteral(": "));
    if (fact.isCode) {
        html.element("code", fact.value, {{"dir", QStringLiteral("auto")}});
    } else {
        html.isolated(fact.value);
    }
    html.close().lineBreak();
}

void writeBatch(Markup& html, const BatchLine& line)
{
    html.open("p").phrase(line.phrase);
    html.text(QStringLiteral(" · ")).isolated(line.licence).close().lineBreak();
}

} // namespace

void writeLeftOut(HtmlPage& page)
{
    const std::vector<Phrase> lines = nextLines(page.model);
    if (lines.empty()) return;
    Markup& html = page.html;
    openSection(page, ReportText::tr("Left out, and what to do next"));
    html.open("div", {{"class", QStringLiteral("body")}}).open("ul").lineBreak();
    for (const Phrase& line : lines)
        html.open("li").phrase(line).close().lineBreak();
    html.close().close();
    closeSection(page);
}

void writeHowToRead(HtmlPage& page)
{
    Markup& html = page.html;
    openSection(page, ReportText::tr("How to read this"), {}, PageBreaks::Avoided);
    html.open("div", {{"class", QStringLiteral("body")}}).open("ul").lineBreak();
    for (const QString& line : readingLines(page.model))
        html.element("li", line).lineBreak();
    html.close().close();
    closeSection(page);
}

void writeFooter(HtmlPage& page)
{
    Markup& html = page.html;
    html.open("footer").lineBreak();
    for (const ReportBatch& batch : page.model.batches)
        writeBatch(html, batchLine(page.model, batch));
    for (const ReportFact& fact : originFacts(page.model))
        writeFact(html, fact);
    html.close().lineBreak();
}

} // namespace headroom
