// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/intervals.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

enum class RowKind : std::uint8_t {
    All, // the whole scope
    HandTag,
    ImportedTag,
    RuleTag,
    Field,
    Class,
    Slice,
    UntaggedErrors,
    NotReviewed,
};

/// "all", "hand", "imported", "rule", "field", "class", "slice", "untagged", "not_reviewed".
std::string_view rowKindName(RowKind kind);

/// Whether the examples of a row are known for every example, or estimated from the reviewed ones.
enum class RowBasis : std::uint8_t { Known, Reviewed };

/// "known", "reviewed".
std::string_view rowBasisName(RowBasis basis);

/// Where the figure comes from that accuracy is held against.
enum class BaselineBasis : std::uint8_t { Typed, ExternalTruth, Consensus, Adjudicated, Run, Published };

/// "typed", "external truth", "consensus", "adjudicated", "run", "published".
std::string_view baselineBasisName(BaselineBasis basis);

/// What stands in the HLP column of one row. A typed or published figure is exact: its interval is empty.
struct BaselineFigure
{
    double value = 0; // 0..1
    BaselineBasis basis = BaselineBasis::Typed;
    std::optional<std::uint64_t> n; // judgments (HLP) or examples (a run) it was measured on
    std::optional<Interval> interval;
};

/// One row of the error table; every formula is in metrics.md ("Per tag, per field value, per slice, per class").
/// Proportions are 0..1; what is undefined is empty. By the word metric accuracy and error rate are over reference
/// words, shares of data by reference words, shares of errors by edits; `n` and `errors` always count examples.
struct ErrorRow
{
    RowKind kind = RowKind::All;
    std::string name;
    std::string subject; // key into Contents::assessments
    std::string query;   // the examples of the row in the query language; empty: the whole scope

    std::uint64_t n = 0;      // evaluated examples in the row; for a hand tag, those that bear it
    std::uint64_t errors = 0; // errors among them
    std::uint64_t edits = 0;  // transcription only, in either metric
    std::uint64_t referenceWords = 0;

    RowBasis basis = RowBasis::Known;
    std::uint64_t reviewedErrors = 0; // hand tags: the reviewed examples that the row stands on
    std::uint64_t reviewedRight = 0;
    bool notRandom = false; // these were not drawn at random: "not a random sample"
    bool few = false;       // less than the minimum support

    Figure shareOfData; // the interval only where estimated
    Figure shareOfErrors;
    std::optional<double> errorRate;
    Figure accuracy;
    std::optional<double> lift;

    std::optional<BaselineFigure> baseline; // HLP, an older run or a published figure
    Figure gap;                             // baseline − accuracy
    Figure potentialGain;                   // max(gap, 0) × share of data
    int ease = 3;
    int importance = 3;
    std::optional<double> priority; // potential gain × ease × importance / 9
};

} // namespace headroom
