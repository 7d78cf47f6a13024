// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_table.h"

#include "core/metrics/reviewed_rows.h"
#include "core/metrics/row_figures.h"

#include <algorithm>
#include <bit>

namespace headroom {

namespace {

const Assessment& assessmentOf(const Dataset::Contents& contents, const std::string& subject)
{
    static const Assessment untouched;
    const auto found = contents.assessments.find(subject);
    return found == contents.assessments.end() ? untouched : found->second;
}

/// Evaluated examples of the scope that have reference words.
std::size_t withWords(const ScopedEvaluation& scoped)
{
    std::size_t n = 0;
    for (std::size_t i = 0; i < scoped.evaluated.words().size(); ++i) {
        std::uint64_t any = 0;
        for (const std::vector<std::uint64_t>& plane : scoped.evaluation->wordPlanes.words.planes())
            any |= plane[i];
        n += static_cast<std::size_t>(std::popcount(any & scoped.evaluated.words()[i]));
    }
    return n;
}

WordFigures wordFigures(const ScopedEvaluation& scoped, const Tally& all)
{
    WordFigures figures;
    figures.edits = all.words.edits;
    figures.referenceWords = all.words.words;
    figures.wordErrorRate =
        ratioEstimate({all.n, static_cast<double>(all.words.edits), static_cast<double>(all.words.words),
                       all.words.editsSquared, all.words.editsTimesWords, all.words.wordsSquared});
    figures.sentenceErrorRate = proportion(all.errors, all.n);
    const Evaluation& evaluation = *scoped.evaluation;
    double rates = 0; // of examples without errors it is 0
    scoped.errors.forEach([&](ExampleIndex item) {
        if (evaluation.referenceWords[item] == 0) return;
        rates += static_cast<double>(evaluation.edits[item]) / evaluation.referenceWords[item];
    });
    figures.meanWordErrorRate = ratio(rates, static_cast<double>(withWords(scoped)));
    return figures;
}

/// Everything that the rows of one table share.
class TableBuilder
{
public:
    TableBuilder(const Dataset::Contents& contents, const Evaluation& evaluation, const ItemSet& scope, Metric metric,
                 const ErrorTableOptions& options)
        : m_contents(contents), m_options(options), m_metric(metric), m_scope(scope), m_scoped(evaluation, scope),
          m_all(tallyAll(m_scoped))
    {}

    ErrorTable build(const RowSubjects& subjects) const
    {
        ErrorTable table;
        table.metric = m_metric;
        table.leftOut = leftOut(*m_scoped.evaluation, m_scope);
        if (m_scoped.hasWords()) table.words = wordFigures(m_scoped, m_all);
        addOverall(table);
        addRows(subjects, table);
        return table;
    }

private:
    bool usesRun() const { return m_options.baseline.kind == Baseline::Kind::Run && m_options.baseline.run; }

    std::vector<PairedTally> pairs(const Grouping& grouping) const
    {
        if (!usesRun()) return {};
        return tallyPairs(grouping, ScopedPair(*m_scoped.evaluation, *m_options.baseline.run, m_scope));
    }

    /// HLP or a published figure, the gap to it, and the priority that follows.
    void finish(ErrorRow& row, const PairedTally* pair) const
    {
        const Assessment& assessment = assessmentOf(m_contents, row.subject);
        const auto hlp = assessment.hlpByMetric.find(std::string(metricName(m_metric)));
        if (m_options.baseline.kind == Baseline::Kind::Published)
            setBaseline(row, {m_options.baseline.published, BaselineBasis::Published, {}, {}});
        else if (usesRun() && pair)
            setPairedBaseline(row, *pair, m_metric);
        else if (m_options.baseline.kind == Baseline::Kind::Hlp && hlp != assessment.hlpByMetric.end())
            setBaseline(row, {hlp->second, BaselineBasis::Typed, {}, {}});
        setAssessment(row, assessment);
        row.few = row.few || row.n < m_contents.settings.minSupport;
    }

    void addOverall(ErrorTable& table) const
    {
        Grouping everything;
        everything.sets = {&m_scope};
        const std::vector<PairedTally> pair = pairs(everything);
        table.overall = knownRow({RowKind::All, {}, "all", {}, 0, false}, m_all, m_all, m_metric);
        finish(table.overall, pair.empty() ? nullptr : &pair.front());
    }

    void addRows(const RowSubjects& subjects, ErrorTable& table) const
    {
        const std::vector<Tally> tallies = tallyRows(subjects.grouping, m_scoped);
        const std::vector<PairedTally> paired = pairs(subjects.grouping);
        const bool byTags = m_options.by.kind == RowsBy::Kind::Tags;
        std::optional<ReviewedRows> reviewed;
        if (byTags) {
            reviewed.emplace(subjects.grouping.sets, m_scoped, m_all, m_options.review, m_metric,
                             m_contents.settings.minSupport);
        }
        for (const RowSubject& subject : subjects.rows) {
            const Tally& tally = tallies[subject.group];
            if (subject.onlyIfSeen && tally.n == 0) continue;
            ErrorRow row = knownRow(subject, tally, m_all, m_metric);
            if (subject.kind == RowKind::HandTag) reviewed->estimate(subject.group, row);
            const bool isPaired = !paired.empty() && row.basis == RowBasis::Known;
            finish(row, isPaired ? &paired[subject.group] : nullptr);
            table.rows.push_back(std::move(row));
        }
        if (!reviewed) return;
        table.review = reviewed->progress();
        table.untaggedErrors = reviewed->untaggedErrors();
        table.review.untaggedErrors = table.untaggedErrors->errors;
        table.notReviewed = reviewed->notReviewed();
    }

    const Dataset::Contents& m_contents;
    const ErrorTableOptions& m_options;
    Metric m_metric;
    const ItemSet& m_scope;
    ScopedEvaluation m_scoped;
    Tally m_all;
};

} // namespace

Result<ErrorTable> errorTable(const Dataset& dataset, const RowSubjects& subjects, const Evaluation& evaluation,
                              const ItemSet& scope, const ErrorTableOptions& options)
{
    const Result<Metric> metric = metricFor(dataset.task(), options.metric);
    if (!metric) return metric.error();
    return TableBuilder(dataset.contents(), evaluation, scope, metric.value(), options).build(subjects);
}

Result<ErrorTable> errorTable(Dataset& dataset, const Evaluation& evaluation, const ItemSet& scope,
                              const ErrorTableOptions& options)
{
    const Result<RowSubjects> subjects = rowSubjects(dataset, options.by);
    if (!subjects) return subjects.error();
    return errorTable(dataset, subjects.value(), evaluation, scope, options);
}

bool reviewingMatters(const std::vector<ErrorRow>& rows, const ReviewProgress& review)
{
    return review.reviewedErrors + review.reviewedRight > 0 ||
           std::any_of(rows.begin(), rows.end(), [](const ErrorRow& row) { return row.kind == RowKind::HandTag; });
}

} // namespace headroom
