// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_options.h"
#include "core/importers/json_row_parser.h"
#include "core/importers/table_reader.h"
#include "core/importers/text_source.h"

#include <map>
#include <memory>

namespace headroom {

/// JSON Lines (https://jsonlines.org): one object a line, empty lines are skipped. The columns are the members of the
/// objects in the file's first megabyte, in order of appearance (or TableOptions::columnNames); a member that appears
/// only later is left out and noted. Nested objects and arrays become their JSON text.
class JsonLinesReader : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(TextSource text, const TableOptions& options);

    Result<void> next(RawRows& rows) override;
    std::vector<bool> numbersAsText() const override { return m_parser.numbersAsText(); }
    std::vector<QString> notes() const override;

private:
    explicit JsonLinesReader(TextSource text) : m_text(std::move(text)) {}
    Result<void> findColumns(const TableOptions& options);
    /// Parses the whole lines among the first `size` bytes of m_block; returns how many bytes those are.
    std::size_t parseLines(RawRows& rows, std::size_t size);
    void parseLine(RawRows& rows, std::size_t begin, std::size_t end);

    TextSource m_text;
    JsonRowParser m_parser;
    std::string m_block; // text of whole lines, then m_rest bytes of the next one
    std::size_t m_rest = 0;
    bool m_atEnd = false;
    bool m_isSkippingLine = false;
    std::uint64_t m_line = 1;
};

} // namespace headroom
