// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/table_preview.h"

#include "core/importers/folder_source.h"
#include "core/importers/sample_problems.h"
#include "core/media/media_client.h"

#include <QFileInfo>

#include <tuple>

namespace headroom {

namespace {

constexpr std::size_t kMostBytes = 400; // of a cell

auto readingKey(const TableOptions& table)
{
    return std::tie(table.format, table.delimiter, table.encoding, table.hasHeader, table.columnNames, table.trim,
                    table.sheet);
}

// A source asks the progress it was opened with as long as it lives.
Result<std::shared_ptr<TableSource>> openSource(const PreviewRequest& request,
                                                const std::shared_ptr<const Progress>& progress)
{
    const auto shared = [&](Result<std::unique_ptr<TableSource>> opened) -> Result<std::shared_ptr<TableSource>> {
        if (!opened) return opened.error();
        return std::shared_ptr<TableSource>(opened->release(), [progress](TableSource* source) {
            delete source; // NOLINT(cppcoreguidelines-owning-memory): what release() gave
        });
    };
    if (!QFileInfo(request.path).isDir())
        return shared(TableSource::open(request.path, request.options, progress.get()));
    MediaClient media;
    const auto probe = [&media](const QString& file) { return media.facts(file); };
    return shared(openFolder(request.path, {request.options.labelFromFolder}, probe, progress.get()));
}

/// A first row that can't be names is taken for data, where nobody has said anything yet.
Result<std::shared_ptr<TableSource>> openAnyway(PreviewRequest& request,
                                                const std::shared_ptr<const Progress>& progress)
{
    Result<std::shared_ptr<TableSource>> opened = openSource(request, progress);
    const bool mayBeData = request.options.guessRoles && request.options.table.hasHeader;
    if (opened || !mayBeData || opened.error().code != ErrorCode::InvalidInput) return opened;
    PreviewRequest other = request;
    other.options.table.hasHeader = false;
    Result<std::shared_ptr<TableSource>> again = openSource(other, progress);
    if (!again || (*again)->columns().size() < 2) return opened;
    request = std::move(other);
    return again;
}

QString shownText(std::string_view cell)
{
    const bool isLong = cell.size() > kMostBytes;
    QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(isLong ? kMostBytes : cell.size()));
    if (isLong) text += QChar(u'…');
    return text;
}

/// Per column of the table what stands for "no value", by the plan.
std::vector<const PlannedColumn*> plannedByColumn(const ImportPlan& plan, std::size_t columns)
{
    std::vector<const PlannedColumn*> planned(columns);
    for (const PlannedColumn& column : plan.columns)
        planned[column.index] = &column;
    return planned;
}

bool isMissing(const PlannedColumn* column, std::string_view cell)
{
    if (cell.data() == nullptr) return true;
    if (column == nullptr) return false;
    return column->missing.contains(cell) || (cell.empty() && !column->emptyIsAnswer);
}

void takeRows(TablePreview& preview)
{
    const auto planned = preview.plan ? plannedByColumn(*preview.plan, preview.columns.size())
                                      : std::vector<const PlannedColumn*>(preview.columns.size());
    for (const RawRows& rows : preview.source->sample()) {
        preview.rowsRead += rows.rows() + rows.problems.size();
        for (std::size_t row = 0; row < rows.rows() && preview.lines.size() < kPreviewRows; ++row) {
            preview.lines.push_back(rows.lines[row]);
            const auto cells = rows.row(row);
            for (std::size_t column = 0; column < cells.size(); ++column)
                preview.cells.push_back({shownText(cells[column]), isMissing(planned[column], cells[column])});
        }
    }
}

} // namespace

bool readsAlike(const PreviewRequest& a, const PreviewRequest& b)
{
    return a.path == b.path && readingKey(a.options.table) == readingKey(b.options.table) &&
           a.options.labelFromFolder == b.options.labelFromFolder;
}

Result<std::shared_ptr<TablePreview>> makePreview(const PreviewRequest& request, std::shared_ptr<TableSource> open,
                                                  const std::shared_ptr<const Progress>& progress)
{
    auto preview = std::make_shared<TablePreview>();
    preview->request = request;
    preview->source = std::move(open);
    if (!preview->source) {
        Result<std::shared_ptr<TableSource>> opened = openAnyway(preview->request, progress);
        if (!opened) return opened.error();
        preview->source = std::move(opened).value();
    }
    const ReadingProgress progressOfSource = preview->source->progress();
    preview->isWhole = progressOfSource.total > 0 && progressOfSource.done >= progressOfSource.total;
    preview->columns = preview->source->columns();
    preview->options = preview->request.options;
    const bool isFolder = QFileInfo(request.path).isDir();
    if (isFolder && request.options.guessRoles) preview->options = folderImportOptions(preview->options);
    preview->plan = planImport(*preview->source, preview->options, request.task);
    if (preview->plan) preview->problems = problemsInSample(*preview->source, *preview->plan);
    takeRows(*preview);
    return preview;
}

} // namespace headroom
