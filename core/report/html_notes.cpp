// SPDX-License-Identifier: GPL-3.0-or-later
// What is left out, how to read the page, and where everything comes from.
#include "core/report/html_page.h"
#include "core/report/report_notes.h"

namespace headroom {

namespace {

void writeFact(Markup& html, const QString& what, const QString& value, bool isCode = false)
{
    if (value.isEmpty()) return;
    html.open("p").text(what + QStringLiteral(": "));
    if (isCode) {
        html.element("code", value, {{"dir", QStringLiteral("auto")}});
    } else {
        html.isolated(value);
    }
    html.close().lineBreak();
}

void writeBatch(HtmlPage& page, const ReportBatch& batch)
{
    const NumberFormat& numbers = page.numbers;
    QStringList values = {shownText(batch.source, 300), numbers.count(batch.rows), numbers.date(batch.importedAt)};
    QString pattern = ReportText::tr("%1: %2 rows, imported on %3");
    if (!batch.who.empty()) {
        pattern = ReportText::tr("%1: %2 rows, imported on %3 by %4");
        values << shownText(batch.who, 100);
    }
    page.html.open("p").phrase({pattern, values});
    const QString licence = batch.licence.empty() ? ReportText::tr("no licence stated") : shownText(batch.licence, 300);
    page.html.text(QStringLiteral(" · ")).isolated(licence).close().lineBreak();
}

} // namespace

void writeLeftOut(HtmlPage& page)
{
    const QStringList lines = leftOutLines(page.model);
    const QStringList notes = reportNotes(page.model);
    if (lines.isEmpty() && notes.isEmpty() && page.model.fieldsLeftOut.empty()) return;
    Markup& html = page.html;
    openSection(page, ReportText::tr("Left out, and what to do next"));
    html.open("div", {{"class", QStringLiteral("body")}}).open("ul").lineBreak();
    if (!lines.isEmpty())
        html.element("li", ReportText::tr("Not evaluated: %1").arg(lines.join(QStringLiteral("; ")))).lineBreak();
    for (const QString& note : notes)
        html.element("li", note).lineBreak();
    if (!page.model.fieldsLeftOut.empty()) {
        QStringList names;
        for (const std::string& name : page.model.fieldsLeftOut)
            names << shownText(name, 60);
        html.open("li").phrase({ReportText::tr("Fields without a table here: %1"), {names.join(QStringLiteral(", "))}});
        html.close().lineBreak();
    }
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
    const ReportModel& model = page.model;
    Markup& html = page.html;
    html.open("footer").lineBreak();
    for (const ReportBatch& batch : model.batches)
        writeBatch(page, batch);
    writeFact(html, ReportText::tr("Project"), shownText(model.project, 200));
    if (!model.runNotes.empty()) writeFact(html, ReportText::tr("Run notes"), shownText(model.runNotes, 600));
    if (!model.baselineName.empty()) writeFact(html, ReportText::tr("Baseline"), shownText(model.baselineName, 300));
    writeFact(html, ReportText::tr("State of the project"), shownText(model.stateHash, 128), true);
    writeFact(html, ReportText::tr("Made by"), QStringLiteral("Headroom ") + shownText(model.version, 60));
    html.close().lineBreak();
}

} // namespace headroom
