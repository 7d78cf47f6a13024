// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace headroom {

// A query whose names, values and types have been looked up in a Dataset. It holds until the dataset's contents (its
// fields, classes, tags, runs, splits, batches) change; then it must be bound again.

enum class SubjectKind : std::uint8_t {
    Key,
    Label,
    Prediction,
    Score,
    Error,
    Correct,
    Evaluated,
    Reviewed,
    Disputed,
    Tag,
    Split,
    Comment,
    Batch,
    Field,
};

/// What a subject's values are; decides which operators it takes.
enum class ValueKind : std::uint8_t { Text, Class, ClassSet, Number, Time, Bool, Tag, Split, Batch };

/// What a condition is about.
struct QuerySubject
{
    SubjectKind kind = SubjectKind::Key;
    ValueKind values = ValueKind::Text;
    bool canBeMissing = true;
    std::size_t index = 0; // the field, or the run of a prediction, score, error, correct, evaluated
    std::string split;     // the name of the split
};

/// The value is missing, or is there.
struct MissingTest
{
    bool wantsMissing = true;
};

/// Texts: equal to one of `values` (sorted), or with `contains` holding values[0], both case-folded.
/// `negated`: there is a text and it does not match.
struct TextTest
{
    std::vector<std::string> values;
    bool contains = false;
    bool negated = false;
};

/// Codes of what Contents lists (classes, batches, parts of a split): accepted[code] is 1 or 0. For sets of classes
/// one accepted class is enough. `negated`: there is a value and none of it is accepted.
struct CodeTest
{
    std::vector<std::uint8_t> accepted;
    bool acceptsEmptySet = false;
    bool negated = false;
};

template<class T>
struct InclusiveRange
{
    T first;
    T last;
};

/// Numbers, or times in milliseconds: within one of the ranges, which are sorted and don't overlap.
template<class T>
struct RangeTest
{
    std::vector<InclusiveRange<T>> ranges;
};

struct BoolTest
{
    bool acceptsTrue = true;
    bool acceptsFalse = false;
};

/// Has one of these tags (indices into Contents::tags). `negated`: has a tag, but none of these.
struct TagTest
{
    std::vector<std::size_t> tags;
    bool negated = false;
};

using ConditionTest =
    std::variant<MissingTest, TextTest, CodeTest, RangeTest<double>, RangeTest<std::int64_t>, BoolTest, TagTest>;

struct BoundCondition
{
    QuerySubject subject;
    ConditionTest test;
    QuerySpan span;
};

/// A node of the bound tree. And without operands holds for every example, Or without operands for none; Not has one.
struct BoundQuery
{
    enum class Kind : std::uint8_t { And, Or, Not, Condition };

    Kind kind = Kind::And;
    std::vector<BoundQuery> operands;
    BoundCondition condition; // of Kind::Condition
};

} // namespace headroom
