// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_report.h"

#include "core/report/headline.h"
#include "core/report/html_page.h"
#include "core/report/page_style.h"

#include <QLocale>

namespace headroom {

namespace {

void writeHead(HtmlPage& page)
{
    Markup& html = page.html;
    const auto meta = [&](const char* name, const QString& content) {
        html.empty("meta", {{"name", QLatin1String(name)}, {"content", content}}).lineBreak();
    };
    html.open("head").lineBreak();
    html.empty("meta", {{"charset", QStringLiteral("utf-8")}}).lineBreak();
    html.empty("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                        {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
                                                   "base-uri 'none'; form-action 'none'")}})
        .lineBreak();
    meta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
    meta("color-scheme", QStringLiteral("light dark"));
    meta("referrer", QStringLiteral("no-referrer"));
    meta("generator", QStringLiteral("Headroom ") + shownText(page.model.version));
    meta("description", headline(page.model).plain());
    html.element("title", shownText(page.model.title)).lineBreak();
    html.element("style", pageStyle()).lineBreak();
    html.close().lineBreak();
}

} // namespace

void openSection(HtmlPage& page, const QString& heading, const QString& hint, PageBreaks breaks)
{
    page.html.lineBreak().open("section",
                               {{"class", breaks == PageBreaks::Avoided ? QStringLiteral("keep") : QString()}});
    page.html.open("div", {{"class", QStringLiteral("head")}});
    page.html.open("h2", {{"dir", QStringLiteral("auto")}}).text(heading).close();
    if (!hint.isEmpty()) page.html.element("p", hint, {{"class", QStringLiteral("hint")}});
    page.html.close().lineBreak();
}

void closeSection(HtmlPage& page)
{
    page.html.close().lineBreak();
}

QByteArray toHtml(const ReportModel& model)
{
    HtmlPage page{model, NumberFormat(model.language), Markup()};
    Markup& html = page.html;
    const QString language = QString::fromStdString(model.language);
    const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    html.doctype();
    html.open("html", {{"lang", language}, {"dir", isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
    html.lineBreak();
    writeHead(page);
    html.open("body").lineBreak();
    writeTop(page);
    html.open("main").lineBreak();
    writeCards(page);
    writeMapSection(page);
    writeTagTable(page);
    writeFieldSections(page);
    writeComparison(page);
    writeConfusion(page);
    writePerClass(page);
    writeExamples(page);
    writeLeftOut(page);
    writeHowToRead(page);
    html.close().lineBreak();
    writeFooter(page);
    html.close().lineBreak().close().lineBreak();
    return html.bytes();
}

} // namespace headroom
