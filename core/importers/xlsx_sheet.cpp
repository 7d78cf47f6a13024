// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/xlsx_sheet.h"

#include "core/importers/table_reader.h"

#include <QCoreApplication>

namespace headroom {

bool SheetRows::next(SheetRow& row)
{
    row.cells.clear();
    while (m_xml.next()) {
        if (m_xml.isEnd(u"sheetData")) return false;
        if (m_xml.isStart(u"row")) {
            bool isGiven = false;
            const qulonglong number = m_xml.attribute(u"r").toULongLong(&isGiven);
            row.number = isGiven ? number : m_lastNumber + 1;
            if (row.number <= m_lastNumber) {
                m_error = QCoreApplication::translate("Import", "its rows are not in order");
                return false;
            }
            m_lastNumber = row.number;
        } else if (m_xml.isStart(u"c")) {
            if (!readCell(row)) return false;
        } else if (m_xml.isEnd(u"row")) {
            return true;
        }
    }
    return false;
}

bool SheetRows::readCell(SheetRow& row)
{
    SheetCell cell;
    const QStringView reference = m_xml.attribute(u"r");
    cell.column = row.cells.empty() ? 0 : row.cells.back().column + 1;
    if (!reference.isEmpty()) {
        const std::optional<std::size_t> column = columnOfReference(reference);
        if (!column) {
            m_error = QCoreApplication::translate("Import", "a cell has no proper place: %1").arg(reference.toString());
            return false;
        }
        cell.column = *column;
    }
    RawCell raw;
    raw.type = m_xml.attribute(u"t").toString();
    raw.style = m_xml.attribute(u"s").toInt();
    readContent(raw);
    if (!takeText(raw, cell)) return false;
    if (row.cells.size() > 2 * kMaxColumns) {
        m_error =
            QCoreApplication::translate("Import", "row %1 has more than %2 cells").arg(row.number).arg(2 * kMaxColumns);
        return false;
    }
    if (cell.isError || !cell.text.empty()) row.cells.push_back(std::move(cell));
    return true;
}

void SheetRows::readContent(RawCell& raw)
{
    bool isInValue = false;
    bool isInText = false;
    bool isInPhonetic = false;
    while (m_xml.next() && !m_xml.isEnd(u"c")) {
        if (m_xml.isStart(u"v")) isInValue = true;
        if (m_xml.isEnd(u"v")) isInValue = false;
        if (m_xml.isStart(u"rPh")) isInPhonetic = true;
        if (m_xml.isEnd(u"rPh")) isInPhonetic = false;
        if (m_xml.isStart(u"t")) isInText = !isInPhonetic;
        if (m_xml.isEnd(u"t")) isInText = false;
        if (!m_xml.isText()) continue;
        if (isInValue) raw.value += m_xml.text();
        if (isInText) appendSheetText(m_xml.text(), raw.inlineText);
    }
}

bool SheetRows::takeText(const RawCell& raw, SheetCell& cell)
{
    if (raw.type == QLatin1String("s")) {
        bool isNumber = false;
        const qulonglong index = raw.value.toULongLong(&isNumber);
        if (!isNumber || index >= m_workbook.strings.size()) {
            m_error = QCoreApplication::translate("Import", "a cell names a text that isn't there");
            return false;
        }
        cell.text = m_workbook.strings[index];
        cell.isText = true;
    } else if (raw.type == QLatin1String("inlineStr")) {
        cell.text = raw.inlineText;
        cell.isText = true;
    } else if (raw.type == QLatin1String("str")) {
        appendSheetText(raw.value, cell.text);
        cell.isText = true;
    } else if (raw.type == QLatin1String("b")) {
        cell.text = raw.value == QLatin1String("1") ? "true" : "false";
    } else if (raw.type == QLatin1String("e")) {
        cell.isError = true;
    } else if (!raw.value.isEmpty()) {
        cell.text = raw.type == QLatin1String("d") ? raw.value.toStdString() : numberText(raw);
    }
    return true;
}

std::string SheetRows::numberText(const RawCell& raw) const
{
    const auto style = static_cast<std::size_t>(raw.style);
    const bool hasStyle = raw.style >= 0 && style < m_workbook.numberOfStyle.size();
    const SheetNumber format = hasStyle ? m_workbook.numberOfStyle[style] : SheetNumber::Plain;
    bool isNumber = false;
    const double value = raw.value.toDouble(&isNumber);
    if (isNumber && format != SheetNumber::Plain) {
        if (const std::optional<std::string> time = sheetTimeText(value, m_workbook.isFrom1904, format)) return *time;
    }
    return sheetNumberText(raw.value.toStdString());
}

} // namespace headroom
