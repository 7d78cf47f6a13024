// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/json_lines_reader.h"

#include "core/importers/header_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace headroom {

namespace {

constexpr std::size_t kBlock = 1 << 18;

Error invalid(const QString& text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

Result<std::unique_ptr<TableReader>> JsonLinesReader::open(TextSource text, const TableOptions& options)
{
    while (text.beginning().find('\n') == std::string_view::npos && !text.isAllAtHand() &&
           text.beginning().size() < kMaxRowBytes) {
        if (Result<void> more = text.readFurther(); !more) return more.error();
    }
    std::unique_ptr<JsonLinesReader> reader(new JsonLinesReader(std::move(text)));
    if (Result<void> done = reader->findColumns(options); !done) return done.error();
    return std::unique_ptr<TableReader>(std::move(reader));
}

Result<void> JsonLinesReader::findColumns(const TableOptions& options)
{
    const std::size_t size = m_text.beginning().size();
    std::string beginning(m_text.beginning());
    const std::size_t first = beginning.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && beginning[first] == '[')
        return invalid(QCoreApplication::translate("Import",
                                                   "%1 is one JSON array. Write each of its objects on a line of "
                                                   "its own (JSON Lines).")
                           .arg(m_text.name()));
    beginning.append(JsonRowParser::kPadding, '\0');

    std::vector<std::string> names;
    JsonRowParser collector;
    for (std::size_t at = 0; at < size && names.size() <= kMaxColumns;) {
        std::size_t end = beginning.find('\n', at);
        if (end == std::string::npos && !m_text.isAllAtHand()) break;
        end = std::min(end, size);
        const std::string_view line(beginning.data() + at, end - at);
        if (!isBlank(line)) collector.collectNames(line, names);
        at = end + 1;
    }
    if (names.empty())
        return invalid(QCoreApplication::translate("Import", "%1 is not JSON Lines: no line of it is a JSON object.")
                           .arg(m_text.name()));
    if (!options.columnNames.empty()) names = options.columnNames;
    Result<std::vector<std::string>> checked = checkedHeader(names, m_text.name());
    if (!checked) return checked.error();
    m_columns = std::move(*checked);
    m_parser.setColumns(names, options.columnNames.empty()); // by their exact names
    return {};
}

std::vector<QString> JsonLinesReader::notes() const
{
    std::vector<QString> found;
    for (const auto& [name, line] : m_parser.others())
        found.push_back(QCoreApplication::translate("Import",
                                                    "The member \"%1\" (first in line %2) is not among those of the "
                                                    "file's beginning and was left out. Name all members to "
                                                    "take with --columns.")
                            .arg(QString::fromStdString(name), QString::number(line)));
    return found;
}

Result<void> JsonLinesReader::next(RawRows& rows)
{
    rows.start(m_columns.size());
    for (bool needsMore = false;; needsMore = true) {
        const std::size_t used = m_rest;
        const std::size_t target = std::max(kBlock, needsMore ? used * 2 : used);
        m_block.resize(target + JsonRowParser::kPadding);
        std::size_t size = used;
        if (!m_atEnd) {
            const Result<std::size_t> got = m_text.read({m_block.data() + used, target - used});
            if (!got) return got.error();
            m_atEnd = *got < target - used;
            size += *got;
        }
        rows.bytes.reserve(size + JsonRowParser::kPadding);
        const std::size_t done = parseLines(rows, size);
        m_rest = size - done;
        std::memmove(m_block.data(), m_block.data() + done, m_rest);
        if (rows.rows() > 0 || !rows.problems.empty() || (m_atEnd && m_rest == 0)) return {};
    }
}

std::size_t JsonLinesReader::parseLines(RawRows& rows, std::size_t size)
{
    std::size_t at = 0;
    while (at < size && rows.cells.size() < kBlockCells) {
        const void* found = std::memchr(m_block.data() + at, '\n', size - at);
        if (found == nullptr && !m_atEnd) break;
        const std::size_t end =
            found == nullptr ? size : static_cast<std::size_t>(static_cast<const char*>(found) - m_block.data());
        if (!m_isSkippingLine) parseLine(rows, at, end);
        m_isSkippingLine = false;
        ++m_line;
        at = std::min(end + 1, size);
    }
    if (rows.cells.size() >= kBlockCells) return at; // whole lines may be left
    if (size - at > kMaxRowBytes || (m_isSkippingLine && at < size)) {
        if (!m_isSkippingLine)
            rows.problems.push_back(
                {m_line, 0, {}, QCoreApplication::translate("Import", "the line has more than 32 MB")});
        m_isSkippingLine = true;
        at = size;
    }
    return at;
}

void JsonLinesReader::parseLine(RawRows& rows, std::size_t begin, std::size_t end)
{
    const std::string_view line(m_block.data() + begin, end - begin);
    if (isBlank(line)) return;
    const std::optional<JsonTrouble> trouble = m_parser.parse(line, m_line, rows);
    if (!trouble) {
        rows.lines.push_back(m_line);
        return;
    }
    RowProblem problem{m_line, static_cast<std::uint32_t>(trouble->column), {}, trouble->reason};
    if (trouble->column > 0) problem.columnName = m_columns[trouble->column - 1];
    rows.problems.push_back(std::move(problem));
}

} // namespace headroom
