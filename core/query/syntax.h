// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace headroom {

// The tree of a query as written, before any name is looked up. Plain values; equality ignores where things stood.

enum class CompareOp : std::uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains };

/// A name: built-in (`error`), built-in of another run (`error@svm`), or a metadata field.
struct QueryName
{
    std::string text;
    bool inBackticks = false;       // then always a field
    std::optional<std::string> run; // after "@"
    QuerySpan span;

    bool operator==(const QueryName& other) const
    {
        return text == other.text && inBackticks == other.inBackticks && run == other.run;
    }
};

/// A value. What it means (text, number, date, true, false) depends on what it is compared with; in double quotes it
/// is text (or a date).
struct QueryLiteral
{
    std::string text;
    bool inQuotes = false;
    QuerySpan span;

    bool operator==(const QueryLiteral& other) const { return text == other.text && inQuotes == other.inQuotes; }
};

struct QueryExpression;

/// All operands hold. Without operands: everything (the empty query).
struct AndExpression
{
    std::vector<QueryExpression> operands;
    bool operator==(const AndExpression& other) const;
};

struct OrExpression
{
    std::vector<QueryExpression> operands; // two or more
    bool operator==(const OrExpression& other) const;
};

struct NotExpression
{
    std::vector<QueryExpression> operand; // exactly one
    bool operator==(const NotExpression& other) const;
};

/// A name that is a condition by itself: `error`, or a field that is true or false.
struct FlagExpression
{
    QueryName name;
    bool operator==(const FlagExpression&) const = default;
};

struct CompareExpression
{
    QueryName name;
    CompareOp op = CompareOp::Equal;
    QueryLiteral value;
    QuerySpan opSpan;

    bool operator==(const CompareExpression& other) const
    {
        return name == other.name && op == other.op && value == other.value;
    }
};

struct InExpression
{
    QueryName name;
    std::vector<QueryLiteral> values; // one or more
    bool operator==(const InExpression&) const = default;
};

struct MissingExpression
{
    QueryName name;
    bool negated = false; // is not missing
    bool operator==(const MissingExpression&) const = default;
};

struct QueryExpression
{
    std::variant<AndExpression, OrExpression, NotExpression, FlagExpression, CompareExpression, InExpression,
                 MissingExpression>
        node;
    bool operator==(const QueryExpression& other) const;
};

/// "=", "!=", "<", "<=", ">", ">=", "~".
std::string_view compareOpText(CompareOp op);
std::optional<CompareOp> compareOpFromText(std::string_view text);

/// and, or, not, in, is, missing, in any case: as names and as values they need backticks or quotes.
bool isQueryKeyword(std::string_view word);
/// Whether `word` is the keyword `keyword` (given in lower case) in any case.
bool isKeyword(std::string_view word, std::string_view keyword);

} // namespace headroom
