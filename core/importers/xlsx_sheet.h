// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/xlsx_workbook.h"
#include "core/importers/xml_part.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

struct SheetCell
{
    std::size_t column = 0; // 0-based
    std::string text;       // numbers, dates and bools as text
    bool isText = false;    // held as text by the sheet, whatever it looks like
    bool isError = false;   // #N/A and the like: no value
};

struct SheetRow
{
    std::uint64_t number = 0;     // 1-based, as the sheet's program shows it
    std::vector<SheetCell> cells; // those that hold something, in the file's order
};

/// The rows of a sheet, one after another.
class SheetRows
{
public:
    /// `workbook` must outlive it.
    SheetRows(std::unique_ptr<QIODevice> device, const Workbook& workbook)
        : m_xml(std::move(device)), m_workbook(workbook)
    {}

    /// False at the end and after an error.
    bool next(SheetRow& row);
    bool failed() const { return m_xml.failed() || !m_error.isEmpty(); }
    const QString& error() const { return m_error.isEmpty() ? m_xml.error() : m_error; }
    qint64 charactersRead() const { return m_xml.charactersRead(); }

private:
    struct RawCell
    {
        QString type;
        int style = 0;
        QString value;
        std::string inlineText;
    };
    bool readCell(SheetRow& row);
    void readContent(RawCell& raw);
    bool takeText(const RawCell& raw, SheetCell& cell);
    std::string numberText(const RawCell& raw) const;

    XmlPart m_xml;
    const Workbook& m_workbook;
    std::uint64_t m_lastNumber = 0;
    QString m_error;
};

} // namespace headroom
