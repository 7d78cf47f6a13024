// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/errors_json.h"
#include "app/cli/errors_text.h"
#include "app/cli/lookups.h"
#include "app/cli/text.h"
#include "app/cli/workspace.h"
#include "core/metrics/review_evidence.h"

#include <QCoreApplication>

#include <utility>

namespace headroom::cli {

namespace {

Result<RowsBy> chosenRows(const Arguments& arguments, const Dataset& dataset)
{
    if (!arguments.has("--by-field")) return RowsBy{};
    const Result<std::size_t> field = fieldNamed(dataset, arguments.text("--by-field"));
    if (!field) return field.error();
    return RowsBy{RowsBy::Kind::Field, *field};
}

// The figures that only some tasks have.
Result<void> addTaskFigures(Workspace& work, const Evaluation& evaluation, std::size_t run, const ItemSet& items,
                            ErrorsAnswer& answer)
{
    const Result<const RunColumns*> columns = work.dataset().run(run);
    if (!columns) return columns.error();
    const std::size_t classes = work.contents().classes.size();
    const Labels& reference = work.contents().reference.labels;
    const Labels& prediction = (*columns)->predictions;
    if (const auto* codes = std::get_if<ClassLabels>(&reference)) {
        answer.confusion = confusion(codes->codes, std::get<ClassLabels>(prediction).codes, items, classes);
        answer.classes = classReport(*answer.confusion);
    } else if (const auto* sets = std::get_if<SetLabels>(&reference)) {
        answer.classes = classReport(*sets, std::get<SetLabels>(prediction), items, classes);
    } else if (const auto* numbers = std::get_if<NumberLabels>(&reference)) {
        answer.numeric = numericFigures(evaluation.residuals, numbers->values, items);
    }
    return {};
}

Result<void> addComparison(Workspace& work, const Arguments& arguments, const Evaluation& after, const ItemSet& scope,
                           Metric metric, const RowsBy& by, ErrorsAnswer& answer)
{
    if (!arguments.has("--compare")) return {};
    const Result<std::size_t> other = work.runNamed(arguments.text("--compare"));
    if (!other) return other.error();
    const Result<const Evaluation*> before = work.evaluation(*other);
    if (!before) return before.error();
    Result<Comparison> comparison = compareRuns(work.dataset(), **before, after, scope, metric, by);
    if (!comparison) return comparison.error();
    answer.comparison = std::move(comparison).value();
    answer.comparedRun = work.contents().runs[*other].name;
    return {};
}

Result<ErrorsAnswer> answerOf(Workspace& work, const Arguments& arguments)
{
    const Result<Metric> metric = chosenMetric(arguments, work.contents().task);
    if (!metric) return metric.error();
    const Result<std::size_t> run = work.run();
    if (!run) return run.error();
    const Result<RowsBy> by = chosenRows(arguments, work.dataset());
    if (!by) return by.error();
    const Result<ItemSet> scope = work.matching(arguments.text("--where"));
    if (!scope) return scope.error();
    const Result<const Evaluation*> evaluation = work.evaluation(*run);
    if (!evaluation) return evaluation.error();

    ErrorTableOptions options;
    options.metric = *metric;
    options.by = *by;
    options.review =
        reviewEvidence(work.contents(), *run, [&work](const std::string& query) { return work.matching(query); });
    Result<ErrorTable> table = errorTable(work.dataset(), **evaluation, *scope, options);
    if (!table) return table.error();
    sortRows(table->rows, RowOrder::PotentialGain);

    ErrorsAnswer answer;
    answer.run = work.contents().runs[*run].name;
    answer.table = std::move(table).value();
    const ItemSet items = *scope & (*evaluation)->evaluated;
    if (Result<void> done = addTaskFigures(work, **evaluation, *run, items, answer); !done) return done.error();
    if (Result<void> done = addComparison(work, arguments, **evaluation, *scope, *metric, *by, answer); !done)
        return done.error();
    return answer;
}

Result<void> run(CommandContext& context)
{
    Result<std::unique_ptr<Workspace>> work = Workspace::open(context.arguments, OpenMode::ReadOnly);
    if (!work) return work.error();
    const Result<ErrorsAnswer> answer = answerOf(**work, context.arguments);
    if (!answer) return answer.error();
    const std::vector<ClassInfo>& classes = (*work)->contents().classes;
    if (context.wantsJson())
        writeErrors(context.json, *answer, classes);
    else
        context.text = errorsText(*answer, classes, std::string(context.arguments.text("PROJECT")), context.style);
    return {};
}

} // namespace

CommandSpec errorsCommand()
{
    return {
        .name = "errors",
        .summary = QT_TRANSLATE_NOOP("Cli", "Shows where the headroom is: errors by tag or field, held against people"),
        .arguments = {projectArgument()},
        .options = {runOption(),
                    whereOption(QT_TRANSLATE_NOOP("Cli", "the scope: all figures are over these examples")),
                    {.name = "--by-field",
                     .value = "FIELD",
                     .kind = ValueKind::Text,
                     .help = QT_TRANSLATE_NOOP("Cli", "a row per value of this field instead of a row per tag; numbers "
                                                      "in ranges that hold equally many examples")},
                    metricOption(),
                    compareOption()},
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Rows are ordered by potential gain: the points of overall accuracy to win where people are better than "
            "the "
            "model. Tags put on by hand are estimated from the examples that were reviewed for tags, errors and right "
            "ones apart (see sample and review); what is undefined is shown as a dash."),
        .examples = {{QT_TRANSLATE_NOOP("Cli", "by tag"), "headroom-cli errors digits.headroom"},
                     {QT_TRANSLATE_NOOP("Cli", "by speaker, of clear recordings only"),
                      "headroom-cli errors digits.headroom --by-field speaker --where 'loudness > -30'"},
                     {QT_TRANSLATE_NOOP("Cli", "a new model against the one before"),
                      "headroom-cli errors signs.headroom --run svm --compare knn --json"}},
        .jsonKeys =
            {"run", "metric", "evaluated", "errors", "accuracy", "accuracy_ci[2]", "hlp", "hlp_basis", "left_out{}",
             // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one key over three lines
             "tags[{name, kind, n, errors, share_of_data, share_of_errors, error_rate, accuracy, accuracy_ci[2], "
             "basis, reviewed_errors, reviewed_right, hlp, hlp_basis, hlp_n, hlp_ci[2], gap, gap_ci[2], "
             "potential_gain, potential_gain_ci[2], ease, importance, priority}]",
             "untagged_errors", "confusion{classes[], counts[][]}", "per_class[{name, precision, recall, f1, support}]",
             "macro_f1", "slices[]", "compare{}"},
        .run = run};
}

} // namespace headroom::cli
