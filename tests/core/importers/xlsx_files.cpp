// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/xlsx_files.h"

#include <QFile>

#include <xlsxwriter.h>
#include <zip.h>

namespace headroom::test {

namespace {

const QByteArray kHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray kMain = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
const QByteArray kRelations = R"(xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
const QByteArray kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kOffice + "/" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray sheet(const QByteArray& rows)
{
    return kHead + "<worksheet " + kMain + "><sheetData>" + rows + "</sheetData></worksheet>";
}

} // namespace

QByteArray zipped(const XlsxParts& parts)
{
    zip_error_t error;
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(buffer);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        zip_file_add(archive, part.key().constData(),
                     zip_source_buffer(archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0), 0);
    if (zip_close(archive) != 0) qFatal("cannot write an archive");
    zip_source_open(buffer);
    zip_source_seek(buffer, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(buffer)), '\0');
    zip_source_seek(buffer, 0, SEEK_SET);
    zip_source_read(buffer, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

XlsxParts workbookParts(const QByteArray& rows)
{
    XlsxParts parts;
    parts["_rels/.rels"] = kHead + "<Relationships " + kRelations + ">" +
                           relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>";
    parts["xl/workbook.xml"] = kHead + "<workbook " + kMain + " xmlns:r=\"" + kOffice +
                               "\"><sheets><sheet name=\"First\" sheetId=\"1\" r:id=\"rId1\"/>"
                               "<sheet name=\"Second\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] =
        kHead + "<Relationships " + kRelations + ">" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
        relation("rId2", "worksheet", "worksheets/sheet2.xml") + relation("rId3", "styles", "styles.xml") +
        relation("rId4", "sharedStrings", "sharedStrings.xml") + "</Relationships>";
    parts["xl/styles.xml"] =
        kHead + "<styleSheet " + kMain +
        "><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    parts["xl/sharedStrings.xml"] =
        kHead + "<sst " + kMain +
        "><si><t>one</t></si><si><t>two</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>"
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si></sst>";
    parts["xl/worksheets/sheet1.xml"] = sheet(rows);
    parts["xl/worksheets/sheet2.xml"] = sheet(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>c</t></is></c></row>)"
                                              R"(<row r="2"><c r="A2"><v>7</v></c></row>)");
    return parts;
}

QByteArray workbook(const QByteArray& rows)
{
    return zipped(workbookParts(rows));
}

void writeSampleWorkbook(const QString& path)
{
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* page = workbook_add_worksheet(book, "Data");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    lxw_format* time = workbook_add_format(book);
    format_set_num_format(time, "d.m.yyyy hh:mm");
    const char* header[] = {"text", "number", "flag", "date", "time", "formula", "error"};
    for (lxw_col_t column = 0; column < 7; ++column)
        worksheet_write_string(page, 0, column, header[column], nullptr);
    lxw_datetime moment = {2026, 8, 17, 9, 30, 0};
    worksheet_write_string(page, 1, 0, "grün & <x>", nullptr);
    worksheet_write_number(page, 1, 1, 0.1, nullptr);
    worksheet_write_boolean(page, 1, 2, 1, nullptr);
    worksheet_write_number(page, 1, 3, 46251, date);
    worksheet_write_datetime(page, 1, 4, &moment, time);
    worksheet_write_formula_num(page, 1, 5, "=6*7", nullptr, 42);
    worksheet_write_formula_str(page, 1, 6, "=1/0", nullptr, "#DIV/0!");
    worksheet_write_string(page, 2, 0, "line\nbreak", nullptr);
    worksheet_write_number(page, 2, 1, -5, nullptr);
    worksheet_write_number(page, 2, 3, 61, date);
    worksheet_write_string(page, 3, 0, "007", nullptr);
    worksheet_write_number(page, 3, 1, 1e300, nullptr);
    worksheet_write_boolean(page, 3, 2, 0, nullptr);
    if (workbook_close(book) != LXW_NO_ERROR) qFatal("cannot write a workbook");
}

void writeTextWorkbook(const QString& path, const QList<QList<QByteArray>>& rows)
{
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* page = workbook_add_worksheet(book, nullptr);
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            worksheet_write_string(page, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                   rows[row][column].constData(), nullptr);
    if (workbook_close(book) != LXW_NO_ERROR) qFatal("cannot write a workbook");
}

} // namespace headroom::test
