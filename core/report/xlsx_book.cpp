// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_book.h"

#include "core/report/report_text.h"

#include <QFile>

#include <locale.h>
#include <xlsxwriter.h>

namespace headroom {

namespace {

constexpr qsizetype kLongestCell = 32767; // of Excel, in UTF-16 units

/// While it lives, this thread writes decimal points: libxlsxwriter prints numbers by the locale.
class PointLocale
{
public:
    PointLocale() : m_points(::newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(::uselocale(m_points)) {}
    ~PointLocale()
    {
        ::uselocale(m_before);
        ::freelocale(m_points);
    }
    PointLocale(const PointLocale&) = delete;
    PointLocale& operator=(const PointLocale&) = delete;

private:
    locale_t m_points;
    locale_t m_before;
};

const char* numberFormat(CellStyle style)
{
    switch (style) {
    case CellStyle::Count:
        return "#,##0";
    case CellStyle::Percent:
        return "0.0%";
    case CellStyle::Points1:
        return "0.0";
    case CellStyle::Points2:
    case CellStyle::Decimal2:
        return "0.00";
    case CellStyle::Plain:
    case CellStyle::Heading:
    case CellStyle::Strong:
        break;
    }
    return "General";
}

} // namespace

XlsxBook::XlsxBook()
{
    m_failed = !m_folder.isValid();
    if (m_failed) return;
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray path = folder + "/report.xlsx";
    QByteArray temporary = folder;
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    m_book = workbook_new_opt(path.constData(), &options);
    m_failed = m_book == nullptr;
    if (m_failed) return;
    lxw_doc_properties properties{};
    properties.created = 1577836800; // 2020-01-01: a date of now would make equal reports differ
    workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr) lxw_workbook_free(m_book);
}

void XlsxBook::sheet(const QString& name, const std::vector<double>& widths)
{
    if (m_failed) return;
    m_sheet = workbook_add_worksheet(m_book, name.left(31).toUtf8().constData());
    m_failed = m_sheet == nullptr;
    if (m_failed) return;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, widths[i], nullptr);
    }
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    m_row = 0;
    m_column = 0;
}

void XlsxBook::headings(const QStringList& texts)
{
    for (const QString& heading : texts)
        text(heading, CellStyle::Heading);
    nextRow();
    if (m_failed) return;
    worksheet_freeze_panes(m_sheet, m_row, 1);
    worksheet_repeat_rows(m_sheet, m_row - 1, m_row - 1);
}

void XlsxBook::text(const QString& text, CellStyle style)
{
    if (!m_failed && !text.isEmpty()) {
        const QByteArray bytes = shownText(text.toStdString(), kLongestCell - 1).toUtf8();
        m_failed = worksheet_write_string(m_sheet, m_row, m_column, bytes.constData(), format(style)) != LXW_NO_ERROR;
    }
    ++m_column;
}

void XlsxBook::number(std::optional<double> number, CellStyle style)
{
    if (!m_failed && number)
        m_failed = worksheet_write_number(m_sheet, m_row, m_column, *number, format(style)) != LXW_NO_ERROR;
    ++m_column;
}

void XlsxBook::nextRow()
{
    ++m_row;
    m_column = 0;
}

Result<QByteArray> XlsxBook::finish()
{
    const PointLocale points;
    if (m_book != nullptr) m_failed = workbook_close(m_book) != LXW_NO_ERROR || m_failed;
    m_book = nullptr;
    QFile file(m_folder.filePath(QStringLiteral("report.xlsx")));
    if (m_failed || !file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::Io,
            ReportText::tr("Cannot write the workbook: there is no room for temporary files in “%1”. Free some "
                           "room or set TMPDIR to another folder.")
                .arg(m_folder.path()),
            {}};
    }
    return file.readAll();
}

lxw_format* XlsxBook::format(CellStyle style)
{
    if (style == CellStyle::Plain) return nullptr;
    const auto found = m_formats.find(style);
    if (found != m_formats.end()) return found->second;
    lxw_format* format = workbook_add_format(m_book);
    format_set_num_format(format, numberFormat(style));
    if (style == CellStyle::Heading || style == CellStyle::Strong) format_set_bold(format);
    if (style == CellStyle::Heading) {
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    m_formats.emplace(style, format);
    return format;
}

} // namespace headroom
