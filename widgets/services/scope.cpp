// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/scope.h"

#include "core/project/event.h"
#include "core/query/rule_tags.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace headroom {

namespace {

constexpr int kGatherEditsMs = 40;
constexpr std::size_t kMostUpdated = 5000; // past that, holding the whole run against the labels again is as fast

std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace

Scope::Scope(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kGatherEditsMs);
    connect(&m_later, &QTimer::timeout, this, &Scope::refresh);
    connect(&workbench, &Workbench::changed, this, &Scope::follow);
    connect(&workbench, &Workbench::closed, this, [this] {
        m_text.clear();
        m_runName.clear();
        m_comparedName.clear();
        m_items = {};
        m_count = 0;
        m_run = kNoRun;
        m_comparedRun.reset();
        m_evaluations.clear();
        m_later.stop();
    });
}

std::optional<QueryError> Scope::check(const QString& text) const
{
    if (text.trimmed().isEmpty()) return std::nullopt;
    return checkQuery(utf8(text), m_workbench.dataset(), m_run);
}

std::optional<QueryError> Scope::setText(const QString& text)
{
    if (std::optional<QueryError> error = check(text)) return error;
    const Result<ItemSet> items = matching(text);
    if (!items) return QueryError{1, static_cast<std::size_t>(text.size()), items.error().text};
    m_text = text.trimmed();
    m_items = *items;
    m_count = m_items.count();
    Q_EMIT changed();
    return std::nullopt;
}

void Scope::setRun(std::size_t run)
{
    if (run == m_run || run >= m_workbench.contents().runs.size()) return;
    m_run = run;
    m_runName = m_workbench.contents().runs[run].name;
    refresh();
}

void Scope::setComparedRun(std::optional<std::size_t> run)
{
    m_comparedRun = run;
    m_comparedName = run ? m_workbench.contents().runs[*run].name : std::string();
    Q_EMIT changed();
}

void Scope::setMetric(Metric metric)
{
    const Result<Metric> fitting = metricFor(m_workbench.dataset().task(), metric);
    if (!fitting || *fitting == m_metric) return;
    m_metric = *fitting;
    Q_EMIT changed();
}

const Evaluation* Scope::evaluation()
{
    if (m_run == kNoRun) {
        m_evaluationProblem = tr("The project holds no predictions yet: import a model's predictions.");
        return nullptr;
    }
    const Result<const Evaluation*> evaluation = evaluationOf(m_run);
    m_evaluationProblem = evaluation ? QString() : evaluation.error().text;
    return evaluation ? *evaluation : nullptr;
}

Result<const Evaluation*> Scope::evaluationOf(std::size_t run)
{
    auto found = m_evaluations.find(run);
    if (found == m_evaluations.end()) {
        Result<Evaluation> evaluated = evaluate(m_workbench.dataset(), run);
        if (!evaluated) return evaluated.error();
        found = m_evaluations.emplace(run, std::move(evaluated).value()).first;
    }
    return &found->second;
}

QueryContext Scope::queryContext()
{
    return {m_workbench.dataset(), m_run, [this](std::size_t run) { return evaluationOf(run); }};
}

Result<ItemSet> Scope::matching(const QString& query)
{
    if (query.trimmed().isEmpty()) return ItemSet(m_workbench.dataset().size(), true);
    return runQuery(utf8(query), queryContext());
}

ReviewEvidence Scope::reviewEvidence()
{
    return headroom::reviewEvidence(m_workbench.contents(), m_run, [this](const std::string& query) {
        return matching(QString::fromStdString(query));
    });
}

void Scope::follow(const DataChange& change)
{
    if (change.everything) {
        reset();
        return;
    }
    if (change.touches(kind::label)) {
        if (change.examples.size() > kMostUpdated) m_evaluations.clear();
        for (auto entry = m_evaluations.begin(); entry != m_evaluations.end();) {
            const bool done =
                updateEvaluation(entry->second, m_workbench.dataset(), entry->first, change.examples).ok();
            entry = done ? std::next(entry) : m_evaluations.erase(entry);
        }
    }
    m_later.start();
}

void Scope::reset()
{
    const Dataset& dataset = m_workbench.dataset();
    const std::vector<RunInfo>& runs = dataset.contents().runs;
    m_evaluations.clear();
    if (std::optional<Evaluation> newest = m_workbench.takeNewestEvaluation())
        m_evaluations.emplace(runs.size() - 1, std::move(*newest));
    const std::optional<std::size_t> run = dataset.runIndex(m_runName);
    m_run = run ? *run : runs.empty() ? kNoRun : runs.size() - 1;
    m_comparedRun = m_comparedName.empty() ? std::nullopt : dataset.runIndex(m_comparedName);
    const Result<Metric> metric = metricFor(dataset.task(), m_metric);
    m_metric = metric ? *metric : Metric::Accuracy;
    if (m_run != kNoRun && m_run + 1 != runs.size()) evaluateRules(); // they were read for the newest run
    ask();
    // Not before everybody has let go of the dataset that was.
    QMetaObject::invokeMethod(this, &Scope::changed, Qt::QueuedConnection);
}

void Scope::refresh()
{
    evaluateRules();
    ask();
    Q_EMIT changed();
}

void Scope::evaluateRules()
{
    const std::vector<TagInfo>& tags = m_workbench.contents().tags;
    const bool anyRule =
        std::any_of(tags.begin(), tags.end(), [](const TagInfo& tag) { return tag.kind == TagKind::Rule; });
    // A rule that can't be evaluated says so on its tag; a column that can't be read, on the page that shows it.
    if (anyRule) std::ignore = evaluateRuleTags(queryContext());
}

void Scope::ask()
{
    m_later.stop();
    Result<ItemSet> items = matching(m_text);
    if (!items) { // a field, tag or run that the query named is gone
        m_text.clear();
        items = ItemSet(m_workbench.dataset().size(), true);
    }
    m_items = std::move(items).value();
    m_count = m_items.count();
}

} // namespace headroom
