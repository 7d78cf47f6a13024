// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/table_source.h"

#include "core/importers/byte_source.h"
#include "core/importers/delimited_reader.h"
#include "core/importers/json_lines_reader.h"
#include "core/importers/xlsx_reader.h"

#include <QCoreApplication>

namespace headroom {

namespace {

constexpr std::size_t kSampleRows = 10'000;
constexpr std::size_t kSampleBytes = 8 << 20; // of text and of what points to it

Error invalid(const QString& text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

bool endsWith(const QString& path, QLatin1String ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

// By name, else by what the text begins with.
TableFormat textFormat(const QString& path, std::string_view beginning)
{
    if (endsWith(path, QLatin1String(".jsonl")) || endsWith(path, QLatin1String(".ndjson")) ||
        endsWith(path, QLatin1String(".json")))
        return TableFormat::JsonLines;
    const std::size_t first = beginning.find_first_not_of(" \t\r\n");
    const bool looksLikeJson = first != std::string_view::npos && beginning[first] == '{';
    return looksLikeJson ? TableFormat::JsonLines : TableFormat::Delimited;
}

Result<std::unique_ptr<TableReader>> openText(ByteSource& bytes, const QString& path, const TableOptions& options,
                                              TableFormat& format)
{
    Result<TextSource> text = TextSource::open(bytes, options.encoding);
    if (!text) return text.error();
    format = options.format.value_or(textFormat(path, text->beginning()));
    if (format == TableFormat::JsonLines) return JsonLinesReader::open(std::move(*text), options);
    TableOptions delimited = options;
    const bool isTabbed = endsWith(path, QLatin1String(".tsv")) || endsWith(path, QLatin1String(".tab"));
    if (!options.delimiter && isTabbed) delimited.delimiter = '\t';
    return DelimitedReader::open(std::move(*text), delimited);
}

} // namespace

TableSource::TableSource() = default;
TableSource::~TableSource() = default;

Result<std::unique_ptr<TableSource>> TableSource::open(const QString& path, const ImportOptions& options,
                                                       const Progress* progress)
{
    Result<std::unique_ptr<ByteSource>> bytes = ByteSource::open(path, progress);
    if (!bytes) return bytes.error();
    std::unique_ptr<TableSource> source(new TableSource);
    source->m_bytes = std::move(*bytes);
    source->m_name = source->m_bytes->name();

    const bool needsHash = options.key.empty() && options.media.empty();
    if (options.table.format == TableFormat::Xlsx || needsHash) {
        if (Result<void> done = source->m_bytes->makeSeekable(); !done) return done.error();
    }
    const bool isZip = source->m_bytes->firstBytes(4) == "PK\x03\x04";
    const bool isSheet = options.table.format ? *options.table.format == TableFormat::Xlsx : isZip;
    Result<std::unique_ptr<TableReader>> reader =
        isSheet ? openXlsx(*source->m_bytes, options.table)
                : openText(*source->m_bytes, path, options.table, source->m_format);
    if (!reader) return reader.error();
    if (isSheet) source->m_format = TableFormat::Xlsx;
    source->m_reader = std::move(*reader);
    if (Result<void> done = source->readAhead(); !done) return done.error();
    return source;
}

Result<std::unique_ptr<TableSource>> TableSource::fromReader(QString name, std::unique_ptr<TableReader> reader)
{
    std::unique_ptr<TableSource> source(new TableSource);
    source->m_name = std::move(name);
    source->m_reader = std::move(reader);
    if (Result<void> done = source->readAhead(); !done) return done.error();
    return source;
}

Result<void> TableSource::readAhead()
{
    std::size_t rows = 0;
    std::size_t bytes = 0;
    while (rows < kSampleRows && bytes < kSampleBytes) {
        RawRows next;
        if (Result<void> done = m_reader->next(next); !done) return done.error();
        if (next.rows() == 0 && next.problems.empty()) break;
        rows += next.rows();
        bytes += next.bytes.size() + next.cells.size() * sizeof(std::string_view);
        m_sample.push_back(std::move(next));
    }
    if (m_sample.empty())
        return invalid(QCoreApplication::translate("Import", "%1 has a header but no rows: there is nothing to import.")
                           .arg(m_name));
    return {};
}

Result<void> TableSource::next(RawRows& rows)
{
    if (m_sample.empty()) return m_reader->next(rows);
    rows = std::move(m_sample.front());
    m_sample.pop_front();
    return {};
}

void TableSource::giveUp()
{
    if (m_bytes) m_bytes->giveUp();
}

ReadingProgress TableSource::progress() const
{
    if (const std::optional<ReadingProgress> own = m_reader->progress()) return *own;
    return m_bytes ? ReadingProgress{m_bytes->bytesRead(), m_bytes->totalBytes()} : ReadingProgress{};
}

Result<std::string> TableSource::hashInAdvance()
{
    if (!m_bytes) return std::string();
    Result<std::string> hash = m_bytes->hashOfAll();
    if (hash) m_hashInAdvance = *hash;
    return hash;
}

Result<std::string> TableSource::hashAtEnd()
{
    if (!m_bytes) return std::string();
    std::string hash = m_bytes->hash();
    if (!m_hashInAdvance.empty() && hash != m_hashInAdvance)
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("Import", "%1 was changed while it was read. Import it again.").arg(m_name),
            {}};
    return hash;
}

} // namespace headroom
