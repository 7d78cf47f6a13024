// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/record_scanner.h"

#include "core/importers/table_reader.h"

#include <cstring>

namespace headroom {

RecordScanner::RecordScanner(char* text, std::size_t size, bool isAll, Dialect dialect)
    : m_text(text), m_size(size), m_isAll(isAll), m_dialect(dialect), m_specials(text, size, dialect.delimiter)
{}

std::size_t RecordScanner::afterLineEnd(std::size_t at) const
{
    return at + (m_text[at] == '\r' && at + 1 < m_size && m_text[at + 1] == '\n' ? 2 : 1);
}

std::string_view RecordScanner::view(std::size_t begin, std::size_t end) const
{
    if (m_dialect.trim) {
        while (begin < end && isBlank(m_text[begin]))
            ++begin;
        while (begin < end && isBlank(m_text[end - 1]))
            --end;
    }
    return {m_text + begin, end - begin};
}

std::uint64_t RecordScanner::lineEndsIn(std::size_t begin, std::size_t end) const
{
    std::uint64_t count = 0;
    for (std::size_t i = begin; i < end; ++i)
        if (m_text[i] == '\n' || (m_text[i] == '\r' && (i + 1 == m_size || m_text[i + 1] != '\n'))) ++count;
    return count;
}

std::optional<std::size_t> RecordScanner::lineAfter(std::size_t position) const
{
    while (position < m_size && !isLineEnd(position))
        ++position;
    if (position == m_size || isCutLineEnd(position)) return std::nullopt;
    return afterLineEnd(position);
}

RecordScanner::Cell RecordScanner::plainCell(std::size_t from, std::vector<std::string_view>& cells)
{
    const std::size_t end = m_specials.next(from);
    if (end - from >= kMaxCellBytes) return {end, Record::State::TooLong};
    if (end == m_size && !m_isAll) return {end, Record::State::Cut};
    cells.push_back(view(from, end));
    return {end, Record::State::Complete};
}

RecordScanner::Cell RecordScanner::quotedCell(std::size_t from, std::size_t quote, std::vector<std::string_view>& cells)
{
    std::size_t at = quote + 1;
    bool isDoubled = false;
    for (;;) {
        const void* found = at < m_size ? std::memchr(m_text + at, '"', m_size - at) : nullptr;
        at = found == nullptr ? m_size : static_cast<std::size_t>(static_cast<const char*>(found) - m_text);
        if (at - quote > kMaxCellBytes) return {at, Record::State::TooLong};
        if (at == m_size) return {at, m_isAll ? Record::State::Unclosed : Record::State::Cut};
        if (at + 1 == m_size && !m_isAll) return {m_size, Record::State::Cut};
        if (at + 1 == m_size || m_text[at + 1] != '"') break;
        isDoubled = true;
        at += 2;
    }
    m_lines += lineEndsIn(from, at);
    if (isDoubled) m_doubled.push_back(cells.size());
    cells.push_back(view(quote + 1, at));
    std::size_t end = at + 1;
    while (m_dialect.trim && end < m_size && isBlank(m_text[end]))
        ++end;
    if (end == m_size) return {end, m_isAll ? Record::State::Complete : Record::State::Cut};
    if (m_text[end] == m_dialect.delimiter || isLineEnd(end)) return {end, Record::State::Complete};
    return {end, Record::State::TextAfterQuote};
}

Record RecordScanner::next(std::size_t from, std::vector<std::string_view>& cells)
{
    Record record;
    m_lines = 0;
    m_doubled.clear();
    if (isLineEnd(from)) {
        if (isCutLineEnd(from)) return {Record::State::Cut, m_size, 0, 0, from, 0};
        return {Record::State::Blank, afterLineEnd(from), 1, 0, from, 0};
    }
    const std::size_t firstCell = cells.size();
    std::size_t at = from;
    for (;;) {
        record.cellStart = at;
        record.linesToCell = m_lines;
        record.cell = cells.size() - firstCell;
        std::size_t first = at;
        while (m_dialect.trim && first < m_size && isBlank(m_text[first]))
            ++first;
        const bool isQuoted = first < m_size && m_text[first] == '"';
        const Cell cell = isQuoted ? quotedCell(at, first, cells) : plainCell(at, cells);
        record.state = cell.state;
        record.end = cell.end;
        record.lines = m_lines;
        if (cell.state != Record::State::Complete) break;
        if (cell.end - from > kMaxRowBytes) {
            record.state = Record::State::TooLong;
            break;
        }
        if (cell.end == m_size) break; // the file's last line, without a line end
        if (m_text[cell.end] != m_dialect.delimiter) {
            if (isCutLineEnd(cell.end)) {
                record.state = Record::State::Cut;
            } else {
                record.end = afterLineEnd(cell.end);
                ++record.lines;
            }
            break;
        }
        at = cell.end + 1;
        if (at == m_size && !m_isAll) {
            record.state = Record::State::Cut;
            break;
        }
    }
    if (record.state == Record::State::Complete && !m_doubled.empty()) undoubleQuotes(cells);
    return record;
}

void RecordScanner::undoubleQuotes(std::vector<std::string_view>& cells)
{
    for (const std::size_t index : m_doubled) {
        char* const begin = m_text + (cells[index].data() - m_text);
        char* to = begin;
        for (std::size_t i = 0; i < cells[index].size(); ++i) {
            *to++ = begin[i];
            if (begin[i] == '"') ++i; // its double
        }
        const auto length = static_cast<std::size_t>(to - begin);
        // What is left behind may begin in the middle of a letter, and all of the text is checked as one.
        std::memset(to, ' ', cells[index].size() - length);
        cells[index] = {begin, length};
    }
}

} // namespace headroom
