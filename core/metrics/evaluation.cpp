// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/evaluation.h"

#include "core/dataset/label_slot.h"
#include "core/metrics/transcription.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 3> metricNames{"accuracy", "word", "sentence"};

/// The set of examples for which `holds(example)`, built 64 at a time.
template<class Predicate>
ItemSet setWhere(std::size_t size, Predicate holds)
{
    ItemSet set(size);
    const std::span<std::uint64_t> words = set.words();
    for (std::size_t item = 0; item < size; ++item)
        words[item / 64] |= static_cast<std::uint64_t>(holds(item)) << (item % 64);
    return set;
}

ItemSet presentIn(const Labels& labels, std::size_t size)
{
    if (const auto* classes = std::get_if<ClassLabels>(&labels))
        return setWhere(size, [&](std::size_t i) { return classes->codes[i] >= 0; });
    if (const auto* texts = std::get_if<TextColumn>(&labels))
        return setWhere(size, [&](std::size_t i) { return texts->codes[i] >= 0; });
    if (const auto* numbers = std::get_if<NumberLabels>(&labels))
        return setWhere(size, [&](std::size_t i) { return !std::isnan(numbers->values[i]); });
    return std::get<SetLabels>(labels).present;
}

void evaluateClasses(const ClassLabels& reference, const ClassLabels& prediction, Evaluation& evaluation)
{
    evaluation.errors =
        setWhere(evaluation.evaluated.size(), [&](std::size_t i) { return reference.codes[i] != prediction.codes[i]; });
    evaluation.errors &= evaluation.evaluated;
}

bool sameSet(const SetLabels& a, const SetLabels& b, ExampleIndex item)
{
    return std::equal(a.codes.begin() + a.offsets[item], a.codes.begin() + a.offsets[item + 1],
                      b.codes.begin() + b.offsets[item], b.codes.begin() + b.offsets[item + 1]);
}

void evaluateSets(const SetLabels& reference, const SetLabels& prediction, Evaluation& evaluation)
{
    evaluation.evaluated.forEach([&](ExampleIndex item) {
        if (!sameSet(reference, prediction, item)) evaluation.errors.insert(item);
    });
}

void evaluateNumbers(const NumberLabels& reference, const NumberLabels& prediction, double tolerance,
                     Evaluation& evaluation)
{
    evaluation.residuals.assign(evaluation.evaluated.size(), kMissingNumber);
    evaluation.evaluated.forEach([&](ExampleIndex item) {
        const double truth = reference.values[item];
        const double answer = prediction.values[item];
        const double residual = truth == answer ? 0 : answer - truth; // two infinities differ by 0, not by NaN
        evaluation.residuals[item] = residual;
        if (std::abs(residual) > tolerance) evaluation.errors.insert(item);
    });
}

/// Whether the columns are of the kind that they must be.
bool compareLabels(const Labels& reference, const Labels& prediction, const ProjectSettings& settings,
                   Evaluation& evaluation)
{
    if (reference.index() != prediction.index()) return false;
    if (const auto* classes = std::get_if<ClassLabels>(&reference))
        evaluateClasses(*classes, std::get<ClassLabels>(prediction), evaluation);
    else if (const auto* sets = std::get_if<SetLabels>(&reference))
        evaluateSets(*sets, std::get<SetLabels>(prediction), evaluation);
    else if (const auto* texts = std::get_if<TextColumn>(&reference))
        evaluateTranscripts(*texts, std::get<TextColumn>(prediction), settings.normalisation, evaluation);
    else
        evaluateNumbers(std::get<NumberLabels>(reference), std::get<NumberLabels>(prediction), settings.tolerance,
                        evaluation);
    return true;
}

Result<Evaluation> holdAgainst(const Reference& reference, const Labels& predictions, const ProjectSettings& settings,
                               std::size_t size)
{
    Evaluation evaluation;
    evaluation.disputed = reference.disputed;
    evaluation.hasReference = presentIn(reference.labels, size);
    evaluation.hasPrediction = presentIn(predictions, size);
    evaluation.evaluated = (evaluation.hasReference & evaluation.hasPrediction) - evaluation.disputed;
    evaluation.errors = ItemSet(size);
    if (!compareLabels(reference.labels, predictions, settings, evaluation)) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("Metrics", "reference labels and predictions are of different kinds"),
                     {}};
    }
    evaluation.correct = evaluation.evaluated - evaluation.errors;
    return evaluation;
}

/// Copies what `part` says of its example `from` to the example `to` of `whole`.
void take(const Evaluation& part, ExampleIndex from, ExampleIndex to, Evaluation& whole)
{
    whole.evaluated.set(to, part.evaluated.contains(from));
    whole.errors.set(to, part.errors.contains(from));
    whole.correct.set(to, part.correct.contains(from));
    whole.disputed.set(to, part.disputed.contains(from));
    whole.hasReference.set(to, part.hasReference.contains(from));
    whole.hasPrediction.set(to, part.hasPrediction.contains(from));
    if (!whole.residuals.empty()) whole.residuals[to] = part.residuals[from];
    if (whole.edits.empty()) return;
    whole.edits[to] = part.edits[from];
    whole.referenceWords[to] = part.referenceWords[from];
    whole.wordPlanes.set(to, whole.edits[to], whole.referenceWords[to], whole.edits.size());
}

} // namespace

std::string_view metricName(Metric metric)
{
    return metricNames[static_cast<std::size_t>(metric)];
}

Result<Metric> metricFor(TaskType task, Metric asked)
{
    if (task == TaskType::Transcription) return asked == Metric::Accuracy ? Metric::Word : asked;
    if (asked == Metric::Accuracy) return asked;
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate("Metrics", "only transcription has the metrics word and sentence"),
                 {}};
}

Result<Evaluation> evaluate(Dataset& dataset, std::size_t run)
{
    if (dataset.task() == TaskType::Boxes) {
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate("Metrics", "boxes can't be evaluated by this version"),
                     {}};
    }
    if (run >= dataset.contents().runs.size()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Metrics", "the project holds no predictions: import a run first"),
                     {}};
    }
    const Result<const RunColumns*> columns = dataset.run(run);
    if (!columns) return columns.error();
    return holdAgainst(dataset.contents().reference, columns.value()->predictions, dataset.contents().settings,
                       dataset.size());
}

Result<void> updateEvaluation(Evaluation& evaluation, Dataset& dataset, std::size_t run,
                              const std::vector<ExampleIndex>& examples)
{
    const Result<const RunColumns*> columns = dataset.run(run);
    if (!columns) return columns.error();
    const Reference& whole = dataset.contents().reference;
    Reference part{partOf(whole.labels, examples), {}, ItemSet(examples.size())};
    for (ExampleIndex i = 0; i < examples.size(); ++i)
        part.disputed.set(i, whole.disputed.contains(examples[i]));
    const Result<Evaluation> update =
        holdAgainst(part, partOf(columns.value()->predictions, examples), dataset.contents().settings, examples.size());
    if (!update) return update.error();
    for (ExampleIndex i = 0; i < examples.size(); ++i)
        take(*update, i, examples[i], evaluation);
    return {};
}

LeftOut leftOut(const Evaluation& evaluation, const ItemSet& scope)
{
    const auto count = [](std::uint64_t word) { return static_cast<std::size_t>(std::popcount(word)); };
    LeftOut left;
    for (std::size_t i = 0; i < scope.words().size(); ++i) {
        const std::uint64_t missing = scope.words()[i] & ~evaluation.evaluated.words()[i];
        if (missing == 0) continue;
        const std::uint64_t undisputed = missing & ~evaluation.disputed.words()[i];
        const std::uint64_t referenced = undisputed & evaluation.hasReference.words()[i];
        left.disputed += count(missing & ~undisputed);
        left.noReference += count(undisputed & ~referenced);
        left.noPrediction += count(referenced);
    }
    return left;
}

} // namespace headroom
