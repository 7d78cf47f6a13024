// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace headroom {

/// How a number looks. Points are written as they are, to be given in percentage points.
enum class CellStyle : std::uint8_t { Plain, Heading, Count, Percent, Points1, Points2, Decimal2, Strong };

/// Writes a workbook of values through libxlsxwriter: texts are always texts, numbers numbers, and never a formula.
/// Bytes depend on nothing but what is written: the creation date is fixed, the machine's locale has no say.
class XlsxBook
{
public:
    XlsxBook();
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    /// A new sheet, which the calls below fill; columns are as wide as given, in characters.
    void sheet(const QString& name, const std::vector<double>& widths);
    /// The row of headings, bold and frozen; the columns get a filter.
    void headings(const QStringList& texts);
    /// Cells of the current row, from left to right; an undefined number leaves its cell empty.
    void text(const QString& text, CellStyle style = CellStyle::Plain);
    void number(std::optional<double> number, CellStyle style);
    void skip() { ++m_column; }
    void nextRow();

    /// The file's bytes. To be called once, last. Io where temporary files can't be written.
    Result<QByteArray> finish();

private:
    lxw_format* format(CellStyle style);

    QTemporaryDir m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::map<CellStyle, lxw_format*> m_formats;
    std::uint32_t m_row = 0;
    std::uint16_t m_column = 0;
    bool m_failed = false;
};

} // namespace headroom
