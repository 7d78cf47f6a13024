// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/errors_analysis.h"

#include "core/metrics/tally.h"
#include "core/project/event.h"
#include "core/report/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

Error unsupported()
{
    return {ErrorCode::Unsupported, QCoreApplication::translate("ErrorsAnalysis", "Not defined for this task."), {}};
}

} // namespace

ItemSet membersOf(const Grouping& grouping, std::size_t row, const ItemSet& within)
{
    if (!grouping.sets.empty()) return within & *grouping.sets[row];
    ItemSet members(within.size());
    if (grouping.labels != nullptr) {
        const SetLabels& labels = *grouping.labels;
        within.forEach([&](ExampleIndex item) {
            const auto from = labels.codes.begin() + labels.offsets[item];
            const auto to = labels.codes.begin() + labels.offsets[item + 1];
            if (std::find(from, to, static_cast<std::int32_t>(row)) != to) members.insert(item);
        });
        return members;
    }
    const auto code = row == grouping.missingRow ? kMissingCode : static_cast<std::int32_t>(row);
    within.forEach([&](ExampleIndex item) {
        if (grouping.codes[item] == code) members.insert(item);
    });
    return members;
}

void ErrorsAnalysis::follow(const DataChange& change)
{
    // Values of a field change with an import only; tags, classes and labels point into what an edit may have moved.
    if (change.everything || m_choice.by.kind != RowsBy::Kind::Field) m_subjects.reset();
    if (!change.everything) return;
    const Dataset::Contents& contents = m_workbench.contents();
    if (m_choice.by.field >= contents.fields.size()) m_choice.by = RowsBy{};
    if (m_choice.baselineRun >= contents.runs.size() && m_choice.baseline == Baseline::Kind::Run)
        m_choice.baseline = Baseline::Kind::Hlp;
}

void ErrorsAnalysis::setChoice(const ErrorsChoice& choice)
{
    if (choice.by.kind != m_choice.by.kind || choice.by.field != m_choice.by.field) m_subjects.reset();
    m_choice = choice;
}

Result<void> ErrorsAnalysis::prepareSubjects()
{
    if (m_subjects) return {};
    Result<RowSubjects> subjects = rowSubjects(m_workbench.dataset(), m_choice.by);
    if (!subjects) return subjects.error();
    m_subjects = std::move(subjects).value();
    return {};
}

Result<Baseline> ErrorsAnalysis::baseline()
{
    Baseline baseline;
    baseline.kind = m_choice.baseline;
    if (m_choice.baseline == Baseline::Kind::Published) {
        baseline.published = m_choice.published;
        baseline.name = m_choice.publishedSource.toStdString();
    } else if (m_choice.baseline == Baseline::Kind::Run) {
        const Result<const Evaluation*> run = m_scope.evaluationOf(m_choice.baselineRun);
        if (!run) return run.error();
        baseline.run = *run;
        baseline.name = m_workbench.contents().runs[m_choice.baselineRun].name;
    }
    return baseline;
}

Result<void> ErrorsAnalysis::compute()
{
    const Evaluation* evaluation = m_scope.evaluation();
    m_comparison.reset();
    m_table = {};
    if (evaluation == nullptr) return Error{ErrorCode::NotFound, m_scope.evaluationProblem(), {}};
    if (Result<void> done = prepareSubjects(); !done) return done;
    const Result<Baseline> held = baseline();
    if (!held) return held.error();

    ErrorTableOptions options;
    options.metric = m_scope.metric();
    options.by = m_choice.by;
    options.baseline = *held;
    options.review = m_scope.reviewEvidence();
    Result<ErrorTable> table = errorTable(m_workbench.dataset(), *m_subjects, *evaluation, m_scope.items(), options);
    if (!table) return table.error();
    m_table = std::move(table).value();
    return compare(*evaluation);
}

Result<void> ErrorsAnalysis::compare(const Evaluation& evaluation)
{
    const std::optional<std::size_t> run = m_scope.comparedRun();
    if (!run) return {};
    const Result<const Evaluation*> before = m_scope.evaluationOf(*run);
    if (!before) return before.error();
    Result<Comparison> comparison =
        compareRuns(m_workbench.dataset(), **before, evaluation, m_scope.items(), m_scope.metric(), RowsBy{});
    if (!comparison) return comparison.error();
    m_comparison = std::move(comparison).value();
    return {};
}

ItemSet ErrorsAnalysis::evaluated() const
{
    const Evaluation* evaluation = m_scope.evaluation();
    return evaluation == nullptr ? ItemSet(m_scope.items().size()) : m_scope.items() & evaluation->evaluated;
}

ItemSet ErrorsAnalysis::errors() const
{
    const Evaluation* evaluation = m_scope.evaluation();
    return evaluation == nullptr ? ItemSet(m_scope.items().size()) : m_scope.items() & evaluation->errors;
}

ItemSet ErrorsAnalysis::withResidual(double low, double high) const
{
    const Evaluation* evaluation = m_scope.evaluation();
    ItemSet items(m_scope.items().size());
    if (evaluation == nullptr || evaluation->residuals.empty()) return items;
    evaluated().forEach([&](ExampleIndex item) {
        if (evaluation->residuals[item] >= low && evaluation->residuals[item] < high) items.insert(item);
    });
    return items;
}

std::vector<HistogramBar> ErrorsAnalysis::residualBars() const
{
    const Evaluation* evaluation = m_scope.evaluation();
    if (evaluation == nullptr || evaluation->residuals.empty()) return {};
    return histogram(NumberColumn{evaluation->residuals}, evaluated());
}

ItemSet ErrorsAnalysis::itemsOf(const ErrorRow& row) const
{
    if (row.kind == RowKind::All || !m_subjects) return evaluated();
    const Dataset::Contents& contents = m_workbench.contents();
    if (row.kind == RowKind::NotReviewed) return evaluated() - contents.reviewed;
    if (row.kind == RowKind::UntaggedErrors) {
        ItemSet items = errors() & contents.reviewed;
        for (const ItemSet& tagged : contents.tagged)
            items -= tagged;
        return items;
    }
    for (const RowSubject& subject : m_subjects->rows) {
        if (subject.subject == row.subject && subject.kind == row.kind)
            return membersOf(m_subjects->grouping, subject.group, evaluated());
    }
    return ItemSet(m_scope.items().size());
}

Result<Confusion> ErrorsAnalysis::confusionNow()
{
    const auto* reference = std::get_if<ClassLabels>(&m_workbench.contents().reference.labels);
    if (reference == nullptr || m_scope.evaluation() == nullptr) return unsupported();
    const Result<const RunColumns*> run = m_workbench.dataset().run(m_scope.run());
    if (!run) return run.error();
    return confusion(reference->codes, std::get<ClassLabels>((*run)->predictions).codes, evaluated(),
                     m_workbench.contents().classes.size());
}

Result<NumericFigures> ErrorsAnalysis::numericNow()
{
    const auto* reference = std::get_if<NumberLabels>(&m_workbench.contents().reference.labels);
    const Evaluation* evaluation = m_scope.evaluation();
    if (reference == nullptr || evaluation == nullptr) return unsupported();
    return numericFigures(evaluation->residuals, reference->values, evaluated());
}

Result<ItemSet> ErrorsAnalysis::itemsOf(std::size_t reference, std::size_t prediction)
{
    const auto* labels = std::get_if<ClassLabels>(&m_workbench.contents().reference.labels);
    if (labels == nullptr) return unsupported();
    const Result<const RunColumns*> run = m_workbench.dataset().run(m_scope.run());
    if (!run) return run.error();
    const auto& predicted = std::get<ClassLabels>((*run)->predictions).codes;
    ItemSet items(m_scope.items().size());
    evaluated().forEach([&](ExampleIndex item) {
        if (labels->codes[item] == static_cast<std::int32_t>(reference) &&
            predicted[item] == static_cast<std::int32_t>(prediction))
            items.insert(item);
    });
    return items;
}

QString ErrorsAnalysis::baselineName() const
{
    ReportModel model;
    model.baseline = m_choice.baseline;
    const auto& runs = m_workbench.contents().runs;
    if (m_choice.baseline == Baseline::Kind::Run && m_choice.baselineRun < runs.size())
        model.baselineName = runs[m_choice.baselineRun].name;
    return baselineLabel(model);
}

} // namespace headroom
