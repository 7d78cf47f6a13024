// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/delimited_reader.h"

#include "core/importers/cell_text.h"
#include "core/importers/delimiter_guess.h"
#include "core/importers/header_names.h"
#include "core/importers/number_parser.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace headroom {

namespace {

constexpr std::size_t kBlock = 1 << 18;
constexpr std::size_t kMostUnclosed = 100; // looking for the end of each takes time

Error invalid(const QString& text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

QString stateReason(const Record& record)
{
    switch (record.state) {
    case Record::State::Unclosed:
        return QCoreApplication::translate("Import",
                                           "a quote is opened here and never closed. Close it, or double it if "
                                           "it belongs to the text.");
    case Record::State::TextAfterQuote:
        return QCoreApplication::translate("Import",
                                           "text follows a closing quote. Double quotes that belong to the text.");
    default:
        return QCoreApplication::translate("Import",
                                           "a cell has 10 MB or more, or the row 32 MB; a quote that is never "
                                           "closed does that too.");
    }
}

// A CR at the end waits for what follows: it may be an LF that belongs to it.
std::size_t withoutLoneReturn(const std::string& text, std::size_t size)
{
    return size > 0 && text[size - 1] == '\r' ? size - 1 : size;
}

} // namespace

Result<std::unique_ptr<TableReader>> DelimitedReader::open(TextSource text, const TableOptions& options)
{
    const char delimiter = options.delimiter.value_or(guessDelimiter(text.beginning(), text.isAllAtHand()));
    std::unique_ptr<DelimitedReader> reader(new DelimitedReader(std::move(text), {delimiter, options.trim}));
    if (Result<void> done = reader->readHeader(options); !done) return done.error();
    return std::unique_ptr<TableReader>(std::move(reader));
}

Result<void> DelimitedReader::readHeader(const TableOptions& options)
{
    const std::size_t size = m_text.beginning().size();
    std::string beginning(m_text.beginning());
    beginning.append(SpecialFinder::kPadding, '\0');
    RecordScanner scanner(beginning.data(), size, m_text.isAllAtHand(), m_dialect);
    std::vector<std::string_view> cells;
    Record record;
    std::size_t at = 0;
    do {
        if (at >= size)
            return invalid(QCoreApplication::translate("Import", "%1 has only empty lines.").arg(m_text.name()));
        m_line += record.lines;
        record = scanner.next(at, cells);
        if (record.state == Record::State::Blank) at = record.end;
    } while (record.state == Record::State::Blank);
    if (record.state != Record::State::Complete)
        return invalid(QCoreApplication::translate("Import", "%1:%2:%3: the first row can't be read: %4")
                           .arg(m_text.name())
                           .arg(m_line + record.linesToCell)
                           .arg(record.cell + 1)
                           .arg(stateReason(record)));

    std::vector<std::string> names(cells.begin(), cells.end());
    if (!options.hasHeader) names = numberedColumns(cells.size());
    if (!options.columnNames.empty() && names.size() <= kMaxColumns) {
        Result<std::vector<std::string>> renamed = renamedHeader(options.columnNames, cells.size(), m_text.name());
        if (!renamed) return renamed.error();
        names = std::move(*renamed);
    }
    Result<std::vector<std::string>> header = checkedHeader(std::move(names), m_text.name());
    if (!header) return header.error();
    m_columns = std::move(*header);
    if (!options.hasHeader) return skipBytes(at);
    noteSuspiciousHeader();
    m_line += record.lines;
    return skipBytes(record.end);
}

void DelimitedReader::noteSuspiciousHeader()
{
    const auto isNumber = [](const std::string& name) { return parseNumber(name, '.').kind != NumberKind::None; };
    const auto numbers = std::count_if(m_columns.begin(), m_columns.end(), isNumber);
    if (numbers == 0 || static_cast<std::size_t>(numbers) * 4 < m_columns.size()) return;
    m_notes.push_back(QCoreApplication::translate("Import",
                                                  "The first line was taken as the header, but it holds numbers. "
                                                  "If it is data, import with --no-header."));
}

Result<void> DelimitedReader::skipBytes(std::size_t count)
{
    std::string skipped(count, '\0');
    const Result<std::size_t> got = m_text.read(skipped);
    if (!got) return got.error();
    return {};
}

Result<void> DelimitedReader::next(RawRows& rows)
{
    rows.start(m_columns.size());
    std::size_t used = m_rest.size();
    std::size_t target = std::max(kBlock, used * 2);
    rows.bytes.resize(target + SpecialFinder::kPadding);
    std::memcpy(rows.bytes.data(), m_rest.data(), used);
    m_rest.clear();

    std::size_t done = 0;
    for (;;) {
        if (!m_atEnd) {
            const Result<std::size_t> got = m_text.read({rows.bytes.data() + used, target - used});
            if (!got) return got.error();
            m_atEnd = *got < target - used;
            used += *got;
        }
        done = split(rows, used);
        if (m_unclosed > kMostUnclosed)
            return invalid(QCoreApplication::translate("Import", "%1:%2: more than %3 quotes are never closed. Is it "
                                                                 "really a delimited table?")
                               .arg(m_text.name())
                               .arg(m_line)
                               .arg(kMostUnclosed));
        if (rows.rows() > 0 || !rows.problems.empty() || (m_atEnd && done == used)) break;
        // Nothing whole in it: drop what was skipped, and make room for more.
        std::memmove(rows.bytes.data(), rows.bytes.data() + done, used - done);
        used -= done;
        target = std::max(kBlock, used * 2);
        rows.bytes.resize(target + SpecialFinder::kPadding);
    }
    m_rest.assign(rows.bytes, done, used - done);
    rejectInvalidText(rows, m_columns, std::string_view(rows.bytes).substr(0, done));
    return {};
}

std::size_t DelimitedReader::split(RawRows& rows, std::size_t size)
{
    RecordScanner scanner(rows.bytes.data(), size, m_atEnd, m_dialect);
    std::size_t at = 0;
    if (m_isSkippingLine && !finishSkippedLine(scanner, at))
        return m_atEnd ? size : withoutLoneReturn(rows.bytes, size);
    while (at < size) {
        const std::size_t before = rows.cells.size();
        const Record record = scanner.next(at, rows.cells);
        const bool isRow = record.state == Record::State::Complete && rows.cells.size() - before == m_columns.size();
        if (isRow) {
            rows.lines.push_back(m_line);
            m_line += record.lines;
            at = record.end;
            continue;
        }
        const std::size_t cells = rows.cells.size() - before;
        rows.cells.resize(before);
        if (record.state == Record::State::Cut) break;
        if (record.state == Record::State::Complete) rows.problems.push_back(countProblem(cells));
        if (!takeRecord(scanner, record, rows, at)) return withoutLoneReturn(rows.bytes, size);
    }
    return at;
}

bool DelimitedReader::finishSkippedLine(const RecordScanner& scanner, std::size_t& at)
{
    const std::optional<std::size_t> next = scanner.lineAfter(at);
    if (!next) return false;
    at = *next;
    ++m_line;
    m_isSkippingLine = false;
    return true;
}

// Steps over a record that is no row. False: its line goes on past the text at hand.
bool DelimitedReader::takeRecord(const RecordScanner& scanner, const Record& record, RawRows& rows, std::size_t& at)
{
    if (record.state == Record::State::Blank || record.state == Record::State::Complete) {
        m_line += record.lines;
        at = record.end;
        return true;
    }
    rows.problems.push_back(problem(record, stateReason(record)));
    const bool isUnclosed = record.state == Record::State::Unclosed;
    if (isUnclosed || record.state == Record::State::TooLong) ++m_unclosed;
    // What an unclosed quote swallowed is read again from the line after it.
    const bool isText = record.state == Record::State::TextAfterQuote;
    m_line += isText ? record.lines : record.linesToCell;
    at = isText ? record.end : record.cellStart;
    m_isSkippingLine = true;
    return finishSkippedLine(scanner, at);
}

RowProblem DelimitedReader::problem(const Record& record, const QString& reason) const
{
    RowProblem found;
    found.line = m_line + record.linesToCell;
    found.column = static_cast<std::uint32_t>(record.cell + 1);
    if (record.cell < m_columns.size()) found.columnName = m_columns[record.cell];
    found.reason = reason;
    return found;
}

RowProblem DelimitedReader::countProblem(std::size_t cells) const
{
    const bool isShort = cells < m_columns.size();
    Record record;
    record.cell = std::min(cells, m_columns.size());
    const QString reason = isShort
                               ? QCoreApplication::translate("Import", "too few cells: %1 where the header has %2")
                               : QCoreApplication::translate("Import", "too many cells: %1 where the header has %2");
    return problem(record, reason.arg(cells).arg(m_columns.size()));
}

} // namespace headroom
