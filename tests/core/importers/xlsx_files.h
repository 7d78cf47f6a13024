// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace headroom::test {

using XlsxParts = QMap<QByteArray, QByteArray>; // path in the archive → content

/// A ZIP archive of these files.
QByteArray zipped(const XlsxParts& parts);

/// The parts of a workbook with two sheets. The first, "First", has `rows` as its sheetData; "Second" is "c" over 7.
/// Shared texts: 0 "one", 1 "two", 2 "rich text" in two pieces, 3 "東京" with a reading aid. Styles: 1 is a built-in
/// date format, 2 a date and time format of the workbook's own.
XlsxParts workbookParts(const QByteArray& rows);
QByteArray workbook(const QByteArray& rows);

/// A workbook by libxlsxwriter with text, numbers, bools, dates, formulas and errors.
void writeSampleWorkbook(const QString& path);
/// A workbook by libxlsxwriter with these cells; the first row is the header. All are written as text.
void writeTextWorkbook(const QString& path, const QList<QList<QByteArray>>& rows);

} // namespace headroom::test
