// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the report as HTML.
#include "core/report/html_page.h"

namespace headroom {

namespace {

QString lookClass(TableCell::Look look)
{
    if (look == TableCell::Look::Better) return QStringLiteral("up");
    return look == TableCell::Look::Worse ? QStringLiteral("down") : QString();
}

void writeDots(Markup& html, int filled)
{
    html.element("span", QString(filled, u'●') + QString(5 - filled, u'○'),
                 {{"class", QStringLiteral("dots")},
                  {"role", QStringLiteral("img")},
                  {"aria-label", ReportText::tr("%1 of 5").arg(filled)}});
}

void writeCell(Markup& html, const TableCell& cell)
{
    html.open("td");
    if (cell.dots) {
        writeDots(html, *cell.dots);
    } else if (!cell.reason.isEmpty()) {
        html.element("abbr", cell.figure, {{"title", cell.reason}});
    } else if (cell.look != TableCell::Look::Plain) {
        html.element("strong", cell.figure, {{"class", lookClass(cell.look)}});
    } else {
        html.text(cell.figure);
    }
    if (!cell.small.isEmpty()) html.element("small", cell.small);
    html.close();
}

void writeName(Markup& html, const TableRow& row)
{
    html.open("th", {{"scope", QStringLiteral("row")}});
    for (qsizetype i = 0; i < row.name.size(); ++i) {
        if (i > 0) html.text(QStringLiteral(" → "));
        html.isolated(row.name[i]);
    }
    for (const QString& badge : row.badges)
        html.element("span", badge, {{"class", QStringLiteral("badge")}});
    if (!row.small.isEmpty()) html.element("small", row.small);
    html.close();
}

void writeHead(Markup& html, const std::vector<TableHeading>& headings)
{
    html.open("thead").open("tr");
    for (const TableHeading& heading : headings) {
        html.element(
            "th", heading.text,
            {{"scope", QStringLiteral("col")}, {"title", heading.title.isEmpty() ? QString() : heading.title}});
    }
    html.close().close().lineBreak();
}

} // namespace

void writeTable(Markup& html, const ReportTable& table, const QString& caption)
{
    html.open("table");
    if (caption.isEmpty()) {
        html.lineBreak();
    } else {
        html.element("caption", caption);
    }
    writeHead(html, table.headings);
    html.open("tbody").lineBreak();
    for (const TableRow& row : table.rows) {
        html.open("tr", {{"class", row.isFew     ? QStringLiteral("few")
                                   : row.isFirst ? QStringLiteral("first")
                                                 : QString()}});
        writeName(html, row);
        for (const TableCell& cell : row.cells)
            writeCell(html, cell);
        html.close().lineBreak();
    }
    html.close().close();
}

} // namespace headroom
