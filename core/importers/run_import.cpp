// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/run_import.h"

#include "core/base/plural.h"
#include "core/importers/import_reader.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>
#include <thread>

namespace headroom {

namespace {

constexpr std::size_t kQueueBytes = 16 << 20;
constexpr std::uint64_t kEnoughProblems = 20; // to show at once; then there is no use in reading on
constexpr std::chrono::milliseconds kReportEvery{50};

/// Tells how far the import is, at most every kReportEvery.
class Reporter
{
public:
    explicit Reporter(const Progress& progress) : m_progress(progress) {}

    void report(const ReadBlock& block, bool isLast)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!isLast && now - m_last < kReportEvery) return;
        m_last = now;
        const double seconds = std::chrono::duration<double>(now - m_start).count();
        m_progress.report({block.progress.done, block.progress.total, block.rowsRead,
                           seconds > 0 ? static_cast<double>(block.rowsRead) / seconds : 0});
    }

private:
    const Progress& m_progress;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_last{};
};

/// The reading thread. Ends it whatever way the import is left.
class ReadingThread
{
public:
    ReadingThread(TableSource& source, const ImportPlan& plan, const ProjectId& project, const Progress& progress)
        : m_source(source), m_thread([&, this] { m_outcome = readAll(source, plan, project, progress, m_queue); })
    {}
    ~ReadingThread()
    {
        if (m_thread.joinable()) finish();
    }
    ReadingThread(const ReadingThread&) = delete;
    ReadingThread& operator=(const ReadingThread&) = delete;

    std::optional<ReadBlock> next() { return m_queue.pop(); }
    const ReadOutcome& finish()
    {
        m_queue.close();
        m_source.giveUp(); // of no effect where all has been read
        m_thread.join();
        return m_outcome;
    }

private:
    TableSource& m_source;
    BoundedQueue<ReadBlock> m_queue{kQueueBytes};
    ReadOutcome m_outcome;
    std::thread m_thread; // last: it uses the others
};

Error badRowsError(const QString& name, const ProblemList& problems)
{
    QString text = locatedText(name, problems.first().front());
    if (text.endsWith(u'.')) text.chop(1); // the sentence goes on
    const std::uint64_t more = problems.count() - 1;
    if (problems.count() >= kEnoughProblems) {
        text +=
            QCoreApplication::translate("Import", "; and at least %1 more bad rows", nullptr, pluralOf(more)).arg(more);
    } else if (more > 0) {
        text += QCoreApplication::translate("Import", "; and %1 more bad rows", nullptr, pluralOf(more)).arg(more);
    }
    text += QCoreApplication::translate("Import", ". Nothing was imported. Correct it, or leave bad rows out with "
                                                  "--on-bad-row skip.");
    QString detail;
    for (const RowProblem& problem : problems.first())
        detail += problemText(problem) + QLatin1Char('\n');
    return {ErrorCode::InvalidInput, text, detail};
}

struct Received
{
    std::uint64_t rowsRead = 0;
    std::uint64_t rowsAppended = 0;
};

// Takes all blocks from the thread; appends them as long as no bad row forbids it.
Result<Received> receive(ReadingThread& reading, const ImportPlan& plan, BatchWriter& writer, const Progress& progress,
                         ProblemList& problems)
{
    Received received;
    Reporter reporter(progress);
    ReadBlock last;
    while (std::optional<ReadBlock> block = reading.next()) {
        for (RowProblem& problem : block->problems)
            problems.add(std::move(problem));
        received.rowsRead = block->rowsRead;
        const bool isHopeless = plan.onBadRow == OnBadRow::Stop && !problems.empty();
        if (isHopeless && problems.count() >= kEnoughProblems) break;
        if (!isHopeless && block->rows.rows > 0) {
            if (Result<void> done = writer.append(block->rows); !done) return done.error();
            received.rowsAppended += block->rows.rows;
        }
        reporter.report(*block, false);
        block->rows = {};
        last = std::move(*block);
    }
    reporter.report(last, true);
    return received;
}

} // namespace

Result<ImportResult> runImport(TableSource& source, const ImportPlan& plan, const ProjectId& project,
                               const BeginBatch& beginBatch, const Progress& progress, ProblemList& problems)
{
    Result<std::unique_ptr<BatchWriter>> writer = beginBatch(plan.batch);
    if (!writer) return writer.error();
    ReadingThread reading(source, plan, project, progress);
    const Result<Received> received = receive(reading, plan, **writer, progress, problems);
    const ReadOutcome& outcome = reading.finish();
    if (!received) return received.error();
    if (!outcome.status) return outcome.status.error();
    if (plan.onBadRow == OnBadRow::Stop && !problems.empty()) return badRowsError(source.name(), problems);
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was cancelled."), {}};
    if (received->rowsAppended == 0)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Import", "%2 rows are bad, all of %1. The first: %3", nullptr,
                                                 pluralOf(problems.count()))
                         .arg(source.name())
                         .arg(problems.count())
                         .arg(problems.empty() ? QString() : locatedText(source.name(), problems.first().front())),
                     {}};

    const Result<BatchSummary> summary = (*writer)->commit(outcome.types, outcome.fileHash);
    if (!summary) return summary.error();
    ImportResult result;
    result.batch = summary->batch;
    result.rowsRead = received->rowsRead;
    result.examplesNew = summary->examplesNew;
    result.examplesUpdated = summary->examplesUpdated;
    result.unknownKeys = summary->unknownKeys;
    result.rowsBad = problems.count();
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (plan.columns[i].spec.role == ColumnRole::Field)
            result.fields.push_back({plan.columns[i].spec.name, outcome.types[i]});
    result.notes = plan.notes;
    result.notes.insert(result.notes.end(), outcome.notes.begin(), outcome.notes.end());
    for (const std::string& note : summary->notes)
        result.notes.push_back(QString::fromStdString(note));
    return result;
}

} // namespace headroom
