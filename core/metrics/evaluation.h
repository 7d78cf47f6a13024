// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/metrics/bit_planes.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace headroom {

/// Which of a transcription task's two metrics a figure belongs to. Other tasks have one.
enum class Metric : std::uint8_t { Accuracy, Word, Sentence };

/// "accuracy", "word", "sentence": the names of the command line and of Assessment::hlpByMetric.
std::string_view metricName(Metric metric);

/// The metric that figures of this task are in when `asked` for: a transcription has Word (the default, so also for
/// Accuracy) and Sentence, every other task Accuracy alone; InvalidInput for what it doesn't have.
Result<Metric> metricFor(TaskType task, Metric asked);

/// Why examples of the data are not evaluated; each example is counted once, in this order.
struct LeftOut
{
    std::size_t disputed = 0;     // a reference label in dispute
    std::size_t noReference = 0;  // no reference label
    std::size_t noPrediction = 0; // no prediction of the run
};

/// One run held against the reference labels, example by example. All sets have Dataset::size() bits.
struct Evaluation
{
    ItemSet evaluated; // has a reference label and a prediction
    ItemSet errors;    // evaluated, and the prediction is an error by the task's rule
    ItemSet correct;   // evaluated without errors
    ItemSet disputed;
    ItemSet hasReference;
    ItemSet hasPrediction;

    // Transcription only, per example, 0 where not evaluated: edit distance in words between the normalised texts, and
    // the number of words of the normalised reference.
    std::vector<std::uint32_t> edits;
    std::vector<std::uint32_t> referenceWords;
    WordPlanes wordPlanes; // the same two, for sums over sets of examples
    // Numeric only, per example, NaN where not evaluated: prediction − reference.
    std::vector<double> residuals;
};

/// Holds `run` of the dataset against its reference labels by the rules of metrics.md ("When is a prediction an
/// error?"). Loads the run's columns. NotFound where there is no such run, Unsupported for boxes.
Result<Evaluation> evaluate(Dataset& dataset, std::size_t run);

/// Brings the evaluation up to date after the reference labels of these examples changed: as evaluate() would give it
/// now, at a cost that grows with their number alone.
Result<void> updateEvaluation(Evaluation& evaluation, Dataset& dataset, std::size_t run,
                              const std::vector<ExampleIndex>& examples);

/// What of `scope` is not evaluated.
LeftOut leftOut(const Evaluation& evaluation, const ItemSet& scope);

} // namespace headroom
