// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/table_export.h"

#include "core/base/atomic_file.h"
#include "core/base/json_writer.h"
#include "core/base/number_text.h"
#include "core/exporters/csv_text.h"
#include "core/exporters/export_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr std::size_t kChunkBytes = 1 << 20;
constexpr std::size_t kRowsBetweenReports = 8192;

char separatorFor(const Dataset::Contents& contents)
{
    const auto isFree = [&](char separator) {
        const auto holds = [&](const auto& named) { return named.name.find(separator) != std::string::npos; };
        return std::none_of(contents.tags.begin(), contents.tags.end(), holds) &&
               (contents.task != TaskType::MultiLabel ||
                std::none_of(contents.classes.begin(), contents.classes.end(), holds));
    };
    if (isFree(';') && isFree('|')) return ';'; // the import takes both as separators
    for (const char separator : {'\t', '\n'}) {
        if (isFree(separator)) return separator;
    }
    return '\x1f';
}

void appendCell(std::string& out, const ExportCell& cell, char separator)
{
    switch (cell.kind) {
    case ExportCell::Kind::Missing:
        return;
    case ExportCell::Kind::Text:
        appendCsvCell(out, cell.text);
        return;
    case ExportCell::Kind::Number:
        appendNumber(out, cell.number);
        return;
    case ExportCell::Kind::Bool:
        out += cell.flag ? "true" : "false";
        return;
    case ExportCell::Kind::List: {
        std::string joined;
        for (std::size_t i = 0; i < cell.list.size(); ++i) {
            if (i > 0) joined += separator;
            joined += cell.list[i];
        }
        appendCsvCell(out, joined);
        return;
    }
    }
}

void writeValue(JsonWriter& json, const ExportCell& cell)
{
    switch (cell.kind) {
    case ExportCell::Kind::Missing:
        json.null();
        return;
    case ExportCell::Kind::Text:
        json.value(cell.text);
        return;
    case ExportCell::Kind::Number:
        if (std::isfinite(cell.number)) {
            json.value(cell.number);
        } else {
            json.value(std::string_view(numberText(cell.number))); // JSON has no infinity; null would be missing
        }
        return;
    case ExportCell::Kind::Bool:
        json.value(cell.flag);
        return;
    case ExportCell::Kind::List:
        json.value(cell.list);
        return;
    }
}

/// Runs `appendRow(out, item)` over the chosen examples and writes what it appends, chunk by chunk.
template<class AppendRow>
Result<std::size_t> writeRows(AtomicFile& file, std::string out, const ItemSet& items, const Progress& progress,
                              AppendRow appendRow)
{
    const std::vector<ExampleIndex> rows = items.toVector();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row % kRowsBetweenReports == 0) {
            if (progress.cancelled()) {
                return Error{ErrorCode::Cancelled,
                             QCoreApplication::translate("Export", "The export was cancelled. Nothing was written."),
                             {}};
            }
            progress.report({row, rows.size(), row, 0});
        }
        appendRow(out, rows[row]);
        if (out.size() >= kChunkBytes) {
            if (Result<void> written = file.write(out); !written) return written.error();
            out.clear();
        }
    }
    if (Result<void> written = file.write(out); !written) return written.error();
    if (Result<void> committed = file.commit(); !committed) return committed.error();
    return rows.size();
}

template<class Header, class AppendRow>
Result<ExportSummary> exportTable(Dataset& dataset, const QString& path, const ExportOptions& options,
                                  const Progress& progress, Header header, AppendRow appendRow)
{
    const Result<ExportColumns> columns = exportColumns(dataset, options.columns, options.split);
    if (!columns) return columns.error();
    ExportSummary summary;
    summary.listSeparator = separatorFor(dataset.contents());
    for (const auto& column : *columns)
        summary.columns.push_back(column->name());

    AtomicFile file(path);
    if (Result<void> opened = file.open(); !opened) return opened.error();
    const ItemSet items = options.items ? *options.items : ItemSet(dataset.size(), true);
    ExportCell cell;
    const Result<std::size_t> written =
        writeRows(file, header(summary), items, progress, [&](std::string& out, ExampleIndex item) {
            appendRow(out, *columns, item, cell, summary.listSeparator);
        });
    if (!written) return written.error();
    summary.examples = *written;
    return summary;
}

} // namespace

Result<ExportSummary> exportCsv(Dataset& dataset, const QString& path, const ExportOptions& options,
                                const Progress& progress)
{
    const auto header = [](const ExportSummary& summary) {
        std::string line;
        for (const std::string& name : summary.columns) {
            if (!line.empty()) line += ',';
            appendCsvCell(line, name);
        }
        return line + '\n';
    };
    const auto row = [](std::string& out, const ExportColumns& columns, ExampleIndex item, ExportCell& cell,
                        char separator) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0) out += ',';
            columns[i]->read(item, cell);
            appendCell(out, cell, separator);
        }
        out += '\n';
    };
    return exportTable(dataset, path, options, progress, header, row);
}

Result<ExportSummary> exportJsonl(Dataset& dataset, const QString& path, const ExportOptions& options,
                                  const Progress& progress)
{
    const auto header = [](const ExportSummary&) { return std::string(); };
    const auto row = [](std::string& out, const ExportColumns& columns, ExampleIndex item, ExportCell& cell, char) {
        JsonWriter json;
        json.beginObject();
        for (const auto& column : columns) {
            column->read(item, cell);
            json.key(column->name());
            writeValue(json, cell);
        }
        json.endObject();
        out += json.text();
        out += '\n';
    };
    return exportTable(dataset, path, options, progress, header, row);
}

} // namespace headroom
