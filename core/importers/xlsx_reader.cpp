// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/xlsx_reader.h"

#include "core/importers/cell_text.h"
#include "core/importers/header_names.h"
#include "core/importers/number_parser.h"
#include "core/importers/xlsx_sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::size_t kBlockBytes = 1 << 18;

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {text.data(), 0};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

class XlsxReader : public TableReader
{
public:
    XlsxReader(ZipArchive archive, Workbook workbook, QString name, const TableOptions& options)
        : m_archive(std::move(archive)), m_workbook(std::move(workbook)), m_name(std::move(name)), m_trim(options.trim)
    {}

    Result<void> start(const TableOptions& options);
    Result<void> next(RawRows& rows) override;
    std::vector<bool> numbersAsText() const override { return m_numbersAsText; }
    std::optional<ReadingProgress> progress() const override
    {
        return ReadingProgress{m_rows ? static_cast<std::uint64_t>(m_rows->charactersRead()) : 0,
                               m_archive.entrySize(m_workbook.sheetPath)};
    }

private:
    // A cell's place in RawRows::bytes, which moves while it grows.
    struct Place
    {
        std::size_t begin = 0;
        std::size_t size = 0;
        bool isThere = true;
    };
    bool readRow();
    void takeRow(RawRows& rows);
    void placeCell(const SheetCell& cell, std::size_t index, std::size_t column, RawRows& rows);
    void fillCells(RawRows& rows) const;

    ZipArchive m_archive;
    Workbook m_workbook;
    QString m_name;
    bool m_trim;
    std::unique_ptr<SheetRows> m_rows;
    SheetRow m_row;
    bool m_isWaiting = false; // m_row was read and not handed out
    std::size_t m_firstColumn = 0;
    std::vector<bool> m_numbersAsText;
    std::vector<Place> m_places;
};

// The next row that holds something.
bool XlsxReader::readRow()
{
    while (m_rows->next(m_row))
        if (!m_row.cells.empty()) return true;
    return false;
}

Result<void> XlsxReader::start(const TableOptions& options)
{
    std::unique_ptr<QIODevice> device =
        m_archive.openEntry(m_workbook.sheetPath, std::numeric_limits<std::uint64_t>::max());
    if (!device)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Import", "%1 can't be read as an .xlsx file: its sheet is not there.")
                         .arg(m_name),
                     {}};
    m_rows = std::make_unique<SheetRows>(std::move(device), m_workbook);
    if (!readRow() && !m_rows->failed())
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Import", "%1: the sheet is empty, there is nothing to import.").arg(m_name),
            {}};
    if (m_rows->failed())
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Import", "%1 can't be read as an .xlsx file: %2.")
                         .arg(m_name, m_rows->error()),
                     {}};
    const auto byColumn = [](const SheetCell& a, const SheetCell& b) { return a.column < b.column; };
    const auto [least, most] = std::minmax_element(m_row.cells.begin(), m_row.cells.end(), byColumn);
    m_firstColumn = least->column;
    std::vector<std::string> names(most->column - m_firstColumn + 1);
    if (options.hasHeader) {
        for (const SheetCell& cell : m_row.cells)
            names[cell.column - m_firstColumn] = cell.text;
    } else {
        names = numberedColumns(names.size());
        m_isWaiting = true;
    }
    Result<std::vector<std::string>> header = options.columnNames.empty()
                                                  ? checkedHeader(std::move(names), m_name)
                                                  : renamedHeader(options.columnNames, names.size(), m_name);
    if (!header) return header.error();
    m_columns = std::move(*header);
    m_numbersAsText.assign(m_columns.size(), false);
    return {};
}

Result<void> XlsxReader::next(RawRows& rows)
{
    rows.start(m_columns.size());
    rows.bytes.reserve(kBlockBytes);
    m_places.clear();
    while (rows.bytes.size() < kBlockBytes && m_places.size() < kBlockCells) {
        if (!m_isWaiting && !readRow()) break;
        m_isWaiting = false;
        takeRow(rows);
    }
    if (m_rows->failed())
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Import", "%1:%2: the sheet can't be read on: %3.")
                         .arg(m_name)
                         .arg(m_row.number)
                         .arg(m_rows->error()),
                     {}};
    fillCells(rows);
    rejectInvalidText(rows, m_columns, rows.bytes);
    return {};
}

void XlsxReader::takeRow(RawRows& rows)
{
    const std::size_t first = m_places.size();
    m_places.resize(first + m_columns.size());
    for (const SheetCell& cell : m_row.cells) {
        const bool isOutside = cell.column < m_firstColumn || cell.column - m_firstColumn >= m_columns.size();
        const bool isTooLong = cell.text.size() >= kMaxCellBytes;
        if (isOutside || isTooLong) {
            const QString reason =
                isOutside ? QCoreApplication::translate("Import", "the cell is outside the header's columns")
                          : QCoreApplication::translate("Import", "the cell has 10 MB or more");
            rows.problems.push_back({m_row.number, static_cast<std::uint32_t>(cell.column + 1), {}, reason});
            m_places.resize(first);
            return;
        }
        const std::size_t column = cell.column - m_firstColumn;
        placeCell(cell, first + column, column, rows);
    }
    rows.lines.push_back(m_row.number);
}

void XlsxReader::placeCell(const SheetCell& cell, std::size_t index, std::size_t column, RawRows& rows)
{
    const std::string_view text = m_trim ? trimmed(cell.text) : std::string_view(cell.text);
    m_places[index] = {rows.bytes.size(), text.size(), !cell.isError};
    rows.bytes.append(text);
    if (cell.isText && !m_numbersAsText[column] && parseNumber(text, '.').kind != NumberKind::None)
        m_numbersAsText[column] = true;
}

void XlsxReader::fillCells(RawRows& rows) const
{
    const std::string_view bytes = rows.bytes;
    for (const Place& place : m_places)
        rows.cells.push_back(place.isThere ? bytes.substr(place.begin, place.size) : std::string_view{});
}

} // namespace

Result<std::unique_ptr<TableReader>> openXlsx(ByteSource& bytes, const TableOptions& options)
{
    std::string block(kBlockBytes, '\0');
    for (;;) { // for the hash
        const Result<std::size_t> got = bytes.read(block);
        if (!got) return got.error();
        if (*got == 0) break;
    }
    if (bytes.bytesRead() == 0)
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Import", "%1 is empty: there is nothing to import.").arg(bytes.name()),
            {}};
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive) return archive.error();
    Result<Workbook> workbook = readWorkbook(*archive, options.sheet, bytes.name());
    if (!workbook) return workbook.error();
    auto reader = std::make_unique<XlsxReader>(std::move(*archive), std::move(*workbook), bytes.name(), options);
    if (Result<void> done = reader->start(options); !done) return done.error();
    return std::unique_ptr<TableReader>(std::move(reader));
}

} // namespace headroom
