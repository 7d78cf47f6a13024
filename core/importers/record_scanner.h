// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/special_finder.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// How delimited text is to be split.
struct Dialect
{
    char delimiter = ',';
    bool trim = false;
};

/// One record as the scanner found it.
struct Record
{
    enum class State : std::uint8_t {
        Complete,
        Blank,          // an empty line
        Cut,            // the text ends within the record, and more is to come
        Unclosed,       // a quote that isn't closed before the text's end
        TextAfterQuote, // `"a"b`: something other than a delimiter follows a closing quote
        TooLong,        // the cell that the text ends in, or this one, has kMaxCellBytes or more; or the row too many
    };

    State state = State::Complete;
    std::size_t end = 0;           // where the next record begins; for Cut, Unclosed, TooLong: the end of the text
    std::uint64_t lines = 0;       // line ends up to `end`
    std::size_t cell = 0;          // 0-based: the cell where the trouble is
    std::size_t cellStart = 0;     // where that cell begins
    std::uint64_t linesToCell = 0; // line ends before that cell
};

/// Splits delimited text (RFC 4180; lines end with LF, CR or CRLF) into the cells of one record after another. Quotes
/// inside a quoted cell are undoubled in place once their record is complete. A quote that isn't a cell's first
/// character is a character like any other.
class RecordScanner
{
public:
    /// `text` must be writable and readable up to SpecialFinder::kPadding bytes past `size`. `isAll`: no more follows.
    RecordScanner(char* text, std::size_t size, bool isAll, Dialect dialect);

    /// Appends the cells of the record that begins at `from` (before the end of the text) to `cells`.
    Record next(std::size_t from, std::vector<std::string_view>& cells);
    /// Where the line after the one that holds `position` begins; nothing if its end isn't in the text.
    std::optional<std::size_t> lineAfter(std::size_t position) const;

private:
    struct Cell
    {
        std::size_t end = 0; // of the cell with its quote: a delimiter, a line end or the text's end
        Record::State state = Record::State::Complete;
    };
    bool isBlank(char c) const { return c == ' ' || (c == '\t' && m_dialect.delimiter != '\t'); }
    bool isLineEnd(std::size_t at) const { return m_text[at] == '\n' || m_text[at] == '\r'; }
    std::size_t afterLineEnd(std::size_t at) const;
    bool isCutLineEnd(std::size_t at) const { return m_text[at] == '\r' && at + 1 == m_size && !m_isAll; }
    Cell plainCell(std::size_t from, std::vector<std::string_view>& cells);
    Cell quotedCell(std::size_t from, std::size_t quote, std::vector<std::string_view>& cells);
    std::string_view view(std::size_t begin, std::size_t end) const;
    std::uint64_t lineEndsIn(std::size_t begin, std::size_t end) const;
    void undoubleQuotes(std::vector<std::string_view>& cells);

    char* m_text;
    std::size_t m_size;
    bool m_isAll;
    Dialect m_dialect;
    SpecialFinder m_specials;
    std::uint64_t m_lines = 0;          // of the record at work
    std::vector<std::size_t> m_doubled; // its cells that hold doubled quotes
};

} // namespace headroom
