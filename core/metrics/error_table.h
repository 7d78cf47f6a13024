// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/metrics/error_row.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/review_evidence.h"
#include "core/metrics/row_subjects.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What accuracy is held against: one of metrics.md's "Baselines".
struct Baseline
{
    enum class Kind : std::uint8_t { Hlp, Run, Published };

    Kind kind = Kind::Hlp;
    const Evaluation* run = nullptr; // Kind::Run: the other run, measured on the same examples
    double published = 0;            // Kind::Published: 0..1, the same in every row
    std::string name;                // of the run, or the source of the published figure
};

struct ErrorTableOptions
{
    Metric metric = Metric::Accuracy; // Word or Sentence for transcription
    RowsBy by;
    Baseline baseline;
    ReviewEvidence review; // needed by hand tags; see reviewEvidence()
};

/// Word figures of a transcription task over the scope.
struct WordFigures
{
    std::uint64_t edits = 0;
    std::uint64_t referenceWords = 0;
    Figure wordErrorRate;                    // Σ edits / Σ reference words
    std::optional<double> meanWordErrorRate; // mean over examples with reference words of edits / reference words
    Figure sentenceErrorRate;                // errors / evaluated
};

/// How far reviewing for tags has come within the scope.
struct ReviewProgress
{
    std::uint64_t reviewedErrors = 0; // all that are reviewed, drawn at random or not
    std::uint64_t reviewedRight = 0;
    std::uint64_t untaggedErrors = 0; // reviewed errors without any tag
};

struct ErrorTable
{
    Metric metric = Metric::Accuracy;
    ErrorRow overall; // n: evaluated examples
    LeftOut leftOut;
    std::optional<WordFigures> words;
    std::vector<ErrorRow> rows; // in the order of tags, classes or values; see sortRows()
    // With RowsBy::Tags: "untagged errors" (only its counts and share of errors are defined) and "not reviewed".
    std::optional<ErrorRow> untaggedErrors;
    std::optional<ErrorRow> notReviewed;
    ReviewProgress review;
};

/// Whether "untagged errors" and "not reviewed" say something: there are tags put on by hand among the rows, or
/// somebody has reviewed examples for tags.
bool reviewingMatters(const std::vector<ErrorRow>& rows, const ReviewProgress& review);

/// The table of metrics.md over `scope`. Rule tags must have their examples in Contents::tagged. Tags overlap: shares
/// may sum to more than 1 and gains must not be added up. Loads the field that the rows are by; rows of field values
/// and deleted classes without evaluated examples are left out.
Result<ErrorTable> errorTable(Dataset& dataset, const Evaluation& evaluation, const ItemSet& scope,
                              const ErrorTableOptions& options);

/// The same with the rows of rowSubjects(dataset, options.by), which stay the same while only the scope changes.
Result<ErrorTable> errorTable(const Dataset& dataset, const RowSubjects& subjects, const Evaluation& evaluation,
                              const ItemSet& scope, const ErrorTableOptions& options);

/// How rows can be ordered, highest first; undefined last; then by share of errors, errors, name.
enum class RowOrder : std::uint8_t { PotentialGain, GainLowerBound, Priority, ShareOfErrors, ErrorRate, Size, Name };

void sortRows(std::vector<ErrorRow>& rows, RowOrder order);

} // namespace headroom
