// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/import_reader.h"

#include <QCoreApplication>

#include <exception>
#include <new>

namespace headroom {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was cancelled."), {}};
}

std::size_t weightOf(const ReadBlock& block)
{
    return block.rows.bytes.capacity() + block.rows.cells.capacity() * sizeof(Cell) +
           block.rows.rows * (sizeof(std::string_view) + sizeof(ExampleUid));
}

Result<void> pushAll(TableSource& source, RowTyper& typer, const Progress& progress, BoundedQueue<ReadBlock>& queue)
{
    RawRows raw;
    std::uint64_t rowsRead = 0;
    for (;;) {
        if (progress.cancelled()) return cancelled();
        if (Result<void> done = source.next(raw); !done) return done;
        if (raw.rows() == 0 && raw.problems.empty()) return {};
        rowsRead += raw.rows() + raw.problems.size();
        ReadBlock block;
        block.rows = typer.type(raw);
        block.problems = std::move(raw.problems);
        block.progress = source.progress();
        block.rowsRead = rowsRead;
        const std::size_t weight = weightOf(block);
        if (!queue.push(std::move(block), weight)) return {};
    }
}

ReadOutcome read(TableSource& source, const ImportPlan& plan, const ProjectId& project, const Progress& progress,
                 BoundedQueue<ReadBlock>& queue)
{
    std::string hash;
    if (plan.keyRule == KeyRule::FileHashAndRow) {
        Result<std::string> inAdvance = source.hashInAdvance();
        if (!inAdvance) return {inAdvance.error(), {}, {}, {}};
        hash = std::move(*inAdvance);
    }
    RowTyper typer(plan, source.columns(), project, hash);
    if (Result<void> done = pushAll(source, typer, progress, queue); !done) return {done, {}, {}, {}};
    Result<std::string> atEnd = source.hashAtEnd();
    if (!atEnd) return {atEnd.error(), {}, {}, {}};
    std::vector<QString> notes = source.notes();
    for (QString& note : typer.notes())
        notes.push_back(std::move(note));
    return {{}, typer.types(), std::move(*atEnd), std::move(notes)};
}

} // namespace

ReadOutcome readAll(TableSource& source, const ImportPlan& plan, const ProjectId& project, const Progress& progress,
                    BoundedQueue<ReadBlock>& queue)
{
    ReadOutcome outcome;
    try {
        outcome = read(source, plan, project, progress, queue);
    } catch (const std::bad_alloc&) {
        outcome.status = Error{
            ErrorCode::Io,
            QCoreApplication::translate("Import", "%1: there is not enough memory to read it.").arg(source.name()),
            {}};
    } catch (const std::exception& failure) {
        outcome.status =
            Error{ErrorCode::Internal,
                  QCoreApplication::translate("Import", "%1 can't be read because of a fault in this program.")
                      .arg(source.name()),
                  QString::fromUtf8(failure.what())};
    }
    queue.close();
    return outcome;
}

} // namespace headroom
