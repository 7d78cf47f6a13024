// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/report_maker.h"

#include "core/media/approved_roots.h"
#include "core/media/media_client.h"
#include "core/project/state_hash.h"
#include "core/query/rule_tags.h"
#include "core/report/report_media.h"

#include <map>
#include <utility>

namespace headroom {

namespace {

constexpr std::size_t kKeptMedia = 400;

/// Rule tags as the run of the report wants them: a rule may speak of errors.
Result<void> evaluateRules(Dataset& dataset, std::size_t run)
{
    std::map<std::size_t, Evaluation> evaluations;
    const QueryContext context{dataset, run, [&](std::size_t wanted) -> Result<const Evaluation*> {
                                   if (!evaluations.contains(wanted)) {
                                       Result<Evaluation> evaluation = evaluate(dataset, wanted);
                                       if (!evaluation) return evaluation.error();
                                       evaluations.emplace(wanted, std::move(evaluation).value());
                                   }
                                   return static_cast<const Evaluation*>(&evaluations.at(wanted));
                               }};
    const auto done = evaluateRuleTags(context);
    if (!done) return done.error();
    return {};
}

} // namespace

/// The decoder program and what it has read so far. Used by one job at a time.
struct ReportMaker::Media
{
    MediaClient client;
    std::map<std::string, ReportMedia> read;

    ReportMediaReader reader(const MediaRoots& roots)
    {
        return [this, fromFile = reportMediaReader(client, roots)](const std::string& path) {
            if (const auto found = read.find(path); found != read.end()) return found->second;
            ReportMedia media = fromFile(path);
            if (media.problem.empty()) {
                if (read.size() >= kKeptMedia) read.clear();
                read[path] = media;
            }
            return media;
        };
    }
};

ReportMaker::ReportMaker(Workbench& workbench, TaskList& tasks, const ReportLanguages& languages, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_languages(languages), m_tasks(tasks),
      m_media(std::make_shared<Media>())
{
    m_pool.setMaxThreadCount(1);
    // The snapshot reads through the project's thread.
    connect(&workbench, &Workbench::closing, this, [this] {
        ++m_number;
        stop();
        m_pool.waitForDone();
        m_media->read.clear();
    });
}

ReportMaker::~ReportMaker()
{
    stop();
    m_pool.waitForDone();
}

void ReportMaker::stop()
{
    if (m_task != nullptr) m_task->cancel();
    endTask();
}

void ReportMaker::endTask()
{
    if (Task* task = std::exchange(m_task, nullptr)) task->finish();
}

void ReportMaker::make(const ReportOptions& options)
{
    stop();
    m_task = m_tasks.begin(tr("Report"));
    const std::shared_ptr<Progress> progress = m_task->progress();
    const int number = ++m_number;
    const auto snapshot = std::make_shared<Dataset>(m_workbench.dataset().snapshot());
    // Behind the edits that the snapshot shows already.
    m_workbench.project().run([](Project& project) { return stateHash(project.database()); }, this,
                              [this, snapshot, options, progress, number](const Result<std::string>& hash) {
                                  if (number != m_number) return;
                                  if (hash) snapshot->mutableContents().stateHash = *hash;
                                  start(snapshot, options, progress, number);
                              });
}

void ReportMaker::start(const std::shared_ptr<Dataset>& snapshot, ReportOptions options,
                        std::shared_ptr<Progress> progress, int number)
{
    auto work = [this, media = m_media, progress = std::move(progress), snapshot, options]() mutable -> Outcome {
        const ReportLanguages::Use language(m_languages, QString::fromStdString(options.language));
        options.progress = progress.get();
        const std::size_t runs = snapshot->contents().runs.size();
        if (runs > 0) {
            if (Result<void> done = evaluateRules(*snapshot, options.run.value_or(runs - 1)); !done)
                return done.error();
        }
        Result<ReportModel> model = buildReport(*snapshot, options);
        if (!model) return model.error();
        const Result<std::vector<MediaRoot>> folders = ApprovedRoots().of(snapshot->contents().project);
        if (!folders) return folders.error();
        const MediaRoots roots(*folders);
        readReportMedia(*model, media->reader(roots), *progress);
        if (progress->cancelled()) return Error{ErrorCode::Cancelled, tr("The report was cancelled."), {}};
        return std::make_shared<const ReportModel>(std::move(model).value());
    };
    m_pool.start([this, work = std::move(work), number]() mutable {
        const auto outcome = std::make_shared<const Outcome>(work());
        QMetaObject::invokeMethod(
            this, [this, outcome, number] { take(*outcome, number); }, Qt::QueuedConnection);
    });
}

void ReportMaker::take(const Outcome& outcome, int number)
{
    if (number != m_number) return;
    endTask();
    if (outcome) {
        Q_EMIT made(*outcome);
    } else {
        Q_EMIT failed(outcome.error());
    }
}

} // namespace headroom
