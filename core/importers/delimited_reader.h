// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_options.h"
#include "core/importers/record_scanner.h"
#include "core/importers/table_reader.h"
#include "core/importers/text_source.h"

#include <memory>

namespace headroom {

/// CSV, TSV and their relatives. Blank lines are no rows. A row with more or fewer cells than the header, with bytes
/// that are no text, or with a quote that isn't closed is a bad row; reading goes on in the next line.
class DelimitedReader : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(TextSource text, const TableOptions& options);

    Result<void> next(RawRows& rows) override;
    std::vector<QString> notes() const override { return m_notes; }

private:
    DelimitedReader(TextSource text, Dialect dialect) : m_text(std::move(text)), m_dialect(dialect) {}
    Result<void> readHeader(const TableOptions& options);
    Result<void> skipBytes(std::size_t count);
    void noteSuspiciousHeader();
    /// Splits the first `size` bytes of rows.bytes as far as whole rows go; returns how far that is.
    std::size_t split(RawRows& rows, std::size_t size);
    bool finishSkippedLine(const RecordScanner& scanner, std::size_t& at);
    bool takeRecord(const RecordScanner& scanner, const Record& record, RawRows& rows, std::size_t& at);
    RowProblem problem(const Record& record, const QString& reason) const;
    RowProblem countProblem(std::size_t cells) const;

    TextSource m_text;
    Dialect m_dialect;
    std::vector<QString> m_notes;
    std::string m_rest; // of the last block: the beginning of a row
    bool m_atEnd = false;
    bool m_isSkippingLine = false; // of a row that is already known to be bad
    std::uint64_t m_line = 1;      // where the next record begins
    std::size_t m_unclosed = 0;    // quotes so far that were never closed
};

} // namespace headroom
