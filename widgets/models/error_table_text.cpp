// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/error_table_text.h"

#include "core/base/number_text.h"
#include "core/exporters/csv_text.h"

#include <QStringList>

namespace headroom {

namespace {

QString oneCell(QString text)
{
    for (const QChar separator : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r')})
        text.replace(separator, u' ');
    return text;
}

bool isText(ErrorColumn column)
{
    return column == ErrorColumn::Name || column == ErrorColumn::Basis;
}

void appendCell(std::string& out, const ErrorRow& row, ErrorColumn column, const ErrorTableWords& words)
{
    if (isText(column)) {
        appendCsvCell(out, defusedText(cellText(row, column, words).toStdString()));
    } else if (const std::optional<double> number = cellNumber(row, column)) {
        out += numberText(*number);
    }
}

} // namespace

QString errorTableTsv(const std::vector<ErrorRow>& rows, const std::vector<ErrorColumn>& columns,
                      const ErrorTableWords& words)
{
    QStringList lines;
    QStringList cells;
    for (const ErrorColumn column : columns)
        cells << oneCell(columnTitle(column, words));
    lines << cells.join(u'\t');
    for (const ErrorRow& row : rows) {
        cells.clear();
        for (const ErrorColumn column : columns)
            cells << oneCell(cellText(row, column, words));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray errorTableCsv(const std::vector<ErrorRow>& rows, const std::vector<ErrorColumn>& columns,
                         const ErrorTableWords& words)
{
    std::string out;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) out += ',';
        out += columnKey(columns[i]);
    }
    out += '\n';
    for (const ErrorRow& row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0) out += ',';
            appendCell(out, row, columns[i], words);
        }
        out += '\n';
    }
    return QByteArray::fromStdString(out);
}

} // namespace headroom
