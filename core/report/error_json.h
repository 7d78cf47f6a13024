// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/metrics/comparison.h"
#include "core/metrics/confusion.h"
#include "core/metrics/error_row.h"
#include "core/metrics/error_table.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/numeric.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

// The figures of the error analysis as JSON, with the keys of the console program's contract: proportions are 0..1,
// undefined is null, intervals are [low, high] or null. Used by the report and by `headroom-cli errors`.

/// One row as an object. `withWords` adds wer, edits and reference_words.
void writeRow(JsonWriter& json, const ErrorRow& row, bool withWords);

/// Members of an open object: evaluated, errors, accuracy, accuracy_ci, hlp, hlp_basis, …, left_out, and for
/// transcription wer, edits, reference_words and sentence_error_rate.
void writeOverallMembers(JsonWriter& json, const ErrorTable& table);
void writeOverallMembers(JsonWriter& json, const ErrorRow& overall, const LeftOut& leftOut,
                         const std::optional<WordFigures>& words);

/// {"classes": […], "counts": [[…], …]}, rows are reference labels.
void writeConfusion(JsonWriter& json, const std::vector<std::string>& classes, const Confusion& confusion);

/// Members of an open object: per_class, macro_f1, micro_f1, balanced_accuracy, mean_jaccard.
void writeClassMembers(JsonWriter& json, const std::vector<std::string>& classes, const ClassReport& report);

/// One row of a comparison as an object.
void writeRow(JsonWriter& json, const ComparisonRow& row);

/// Members of an open object: mae, rmse, r2.
void writeNumericMembers(JsonWriter& json, const NumericFigures& figures);

} // namespace headroom
