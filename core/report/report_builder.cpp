// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"

#include "core/query/query.h"
#include "core/report/example_choice.h"
#include "core/report/field_choice.h"
#include "core/report/report_text.h"

#include <map>

namespace headroom {

namespace {

class ReportBuilder
{
public:
    ReportBuilder(Dataset& dataset, const ReportOptions& options) : m_dataset(dataset), m_options(options) {}

    Result<ReportModel> build()
    {
        for (const auto step :
             {&ReportBuilder::start, &ReportBuilder::addRows, &ReportBuilder::addFields, &ReportBuilder::addTaskFigures,
              &ReportBuilder::addComparison, &ReportBuilder::addExamples}) {
            if (isCancelled()) return Error{ErrorCode::Cancelled, ReportText::tr("cancelled."), {}};
            if (Result<void> done = (this->*step)(); !done) return done.error();
        }
        addProvenance();
        return std::move(m_model);
    }

private:
    const Dataset::Contents& contents() const { return m_dataset.contents(); }
    bool isCancelled() const { return m_options.progress != nullptr && m_options.progress->cancelled(); }

    /// Each run is evaluated at most once.
    Result<const Evaluation*> evaluationOf(std::size_t run)
    {
        auto found = m_evaluations.find(run);
        if (found == m_evaluations.end()) {
            Result<Evaluation> evaluation = evaluate(m_dataset, run);
            if (!evaluation) return evaluation.error();
            found = m_evaluations.emplace(run, std::move(evaluation).value()).first;
        }
        return static_cast<const Evaluation*>(&found->second);
    }

    Result<ItemSet> examplesOf(const std::string& query)
    {
        if (query.empty()) return ItemSet(m_dataset.size(), true);
        const QueryContext context{m_dataset, m_run, [this](std::size_t run) { return evaluationOf(run); }};
        return runQuery(query, context);
    }

    Result<void> start()
    {
        const std::size_t runs = contents().runs.size();
        if (runs == 0) {
            return Error{ErrorCode::NotFound,
                         ReportText::tr("The project holds no predictions to report on. Import a run first."),
                         {}};
        }
        m_run = m_options.run.value_or(runs - 1);
        const bool comparesBeyond = m_options.compare && *m_options.compare >= runs;
        if (m_run >= runs || comparesBeyond ||
            (m_options.baseline == Baseline::Kind::Run && m_options.baselineRun >= runs))
            return Error{ErrorCode::NotFound, ReportText::tr("There is no such run in the project."), {}};
        const Result<const Evaluation*> evaluation = evaluationOf(m_run);
        if (!evaluation) return evaluation.error();
        m_evaluation = *evaluation;
        Result<ItemSet> scope = examplesOf(m_options.where);
        if (!scope) return scope.error();
        m_scope = std::move(scope).value();
        describe();
        return {};
    }

    void describe()
    {
        const RunInfo& run = contents().runs[m_run];
        m_model.project = m_options.project;
        m_model.title = m_options.title.empty() ? m_options.project : m_options.title;
        m_model.task = contents().task;
        const bool isTranscription = contents().task == TaskType::Transcription;
        m_model.metric = m_options.metric.value_or(isTranscription ? Metric::Word : Metric::Accuracy);
        m_model.scope = m_options.where;
        m_model.examples = m_dataset.size();
        m_model.inScope = m_scope.count();
        m_model.run = run.name;
        m_model.runNotes = run.notes;
        m_model.codeVersion = run.codeVersion;
        m_model.minSupport = contents().settings.minSupport;
        m_model.baseline = m_options.baseline;
        m_model.version = m_options.version;
        m_model.language = m_options.language;
        m_model.stateHash = contents().stateHash;
    }

    Result<ErrorTableOptions> tableOptions()
    {
        ErrorTableOptions table;
        table.metric = m_model.metric;
        table.baseline.kind = m_options.baseline;
        if (m_options.baseline == Baseline::Kind::Run) {
            const Result<const Evaluation*> other = evaluationOf(m_options.baselineRun);
            if (!other) return other.error();
            table.baseline.run = *other;
            table.baseline.name = contents().runs[m_options.baselineRun].name;
        } else if (m_options.baseline == Baseline::Kind::Published) {
            table.baseline.published = m_options.published;
            table.baseline.name = m_options.publishedSource;
        }
        m_model.baselineName = table.baseline.name;
        table.review =
            reviewEvidence(contents(), m_run, [this](const std::string& query) { return examplesOf(query); });
        return table;
    }

    Result<void> addRows()
    {
        Result<ErrorTableOptions> options = tableOptions();
        if (!options) return options.error();
        m_table = std::move(options).value();
        m_table.by = {RowsBy::Kind::Tags, 0};
        Result<ErrorTable> table = errorTable(m_dataset, *m_evaluation, m_scope, m_table);
        if (!table) return table.error();
        m_model.overall = table->overall;
        m_model.leftOut = table->leftOut;
        m_model.words = table->words;
        m_model.review = table->review;
        m_model.tags = std::move(table->rows);
        sortRows(m_model.tags, RowOrder::PotentialGain);
        m_model.untaggedErrors = table->untaggedErrors;
        m_model.notReviewed = table->notReviewed;
        return {};
    }

    Result<void> addFields()
    {
        Result<FieldChoice> choice = chooseFields(m_dataset, *m_evaluation, m_scope, m_table, m_options.fields);
        if (!choice) return choice.error();
        m_model.fields = std::move(choice->fields);
        m_model.fieldsLeftOut = std::move(choice->leftOut);
        return {};
    }

    Result<void> addTaskFigures()
    {
        const Result<const RunColumns*> run = m_dataset.run(m_run);
        if (!run) return run.error();
        const ItemSet items = m_evaluation->evaluated & m_scope;
        const Labels& reference = contents().reference.labels;
        if (const auto* codes = std::get_if<ClassLabels>(&reference)) {
            const auto& predicted = std::get<ClassLabels>((*run)->predictions);
            ReportClasses classes;
            classes.confusion = confusion(codes->codes, predicted.codes, items, contents().classes.size());
            classes.report = classReport(*classes.confusion);
            addClasses(classes);
        } else if (const auto* sets = std::get_if<SetLabels>(&reference)) {
            ReportClasses classes;
            classes.report =
                classReport(*sets, std::get<SetLabels>((*run)->predictions), items, contents().classes.size());
            addClasses(classes);
        } else if (const auto* numbers = std::get_if<NumberLabels>(&reference)) {
            m_model.numeric = numericFigures(m_evaluation->residuals, numbers->values, items);
        }
        return {};
    }

    void addClasses(const ReportClasses& all)
    {
        std::vector<std::size_t> shown; // a deleted class only where something still names it
        for (std::size_t i = 0; i < contents().classes.size(); ++i) {
            const ClassFigures& figures = all.report.classes[i];
            if (!contents().classes[i].deleted || figures.support + figures.falsePositives > 0) shown.push_back(i);
        }
        ReportClasses classes = all;
        classes.report.classes.clear();
        if (classes.confusion) classes.confusion = Confusion{shown.size(), {}};
        for (const std::size_t i : shown) {
            classes.names.push_back(contents().classes[i].name);
            classes.report.classes.push_back(all.report.classes[i]);
            if (!classes.confusion) continue;
            for (const std::size_t j : shown)
                classes.confusion->counts.push_back(all.confusion->at(i, j));
        }
        m_model.classes = std::move(classes);
    }

    Result<void> addComparison()
    {
        if (!m_options.compare) return {};
        const Result<const Evaluation*> before = evaluationOf(*m_options.compare);
        if (!before) return before.error();
        RowsBy by;
        if (m_model.tags.empty() && !m_model.fields.empty())
            by = {RowsBy::Kind::Field, m_dataset.fieldIndex(m_model.fields.front().name).value_or(0)};
        Result<Comparison> comparison = compareRuns(m_dataset, **before, *m_evaluation, m_scope, m_model.metric, by);
        if (!comparison) return comparison.error();
        m_model.comparison = ReportComparison{contents().runs[*m_options.compare].name, comparison->overall,
                                              std::move(comparison->rows)};
        return {};
    }

    Result<void> addExamples()
    {
        Result<ReportExampleReader> reader =
            ReportExampleReader::open(m_dataset, m_run, *m_evaluation, m_options.media);
        if (!reader) return reader.error();
        for (const ErrorRow* row : rowsToShow(m_model, m_options.groups)) {
            const Result<ItemSet> items = examplesOf(row->query);
            if (!items) return items.error();
            const ItemSet errors = *items & m_evaluation->errors & m_scope;
            ReportExamples group{rowName(*row).toStdString(), row->query, errors.count(), {}};
            for (const ExampleIndex item : errorsToShow(errors, reader->scores(), m_options.examples))
                group.examples.push_back(reader->read(item));
            if (!group.examples.empty()) m_model.groups.push_back(std::move(group));
        }
        return {};
    }

    void addProvenance()
    {
        for (const BatchInfo& batch : contents().batches)
            m_model.batches.push_back({batch.source, batch.licence, batch.who, batch.importedAt, batch.rows});
    }

    Dataset& m_dataset;
    const ReportOptions& m_options;
    ReportModel m_model;
    std::size_t m_run = 0;
    const Evaluation* m_evaluation = nullptr;
    ItemSet m_scope;
    ErrorTableOptions m_table;
    std::map<std::size_t, Evaluation> m_evaluations;
};

} // namespace

Result<ReportModel> buildReport(Dataset& dataset, const ReportOptions& options)
{
    return ReportBuilder(dataset, options).build();
}

} // namespace headroom
