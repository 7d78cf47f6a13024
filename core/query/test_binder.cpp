// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/test_binder.h"

#include "core/query/literals.h"
#include "core/query/messages.h"
#include "core/query/names.h"
#include "core/query/text_match.h"

#include <algorithm>
#include <charconv>

namespace headroom {

namespace {

using BoundTest = Result<ConditionTest, QueryError>;

using query_messages::errorAt;
using query_messages::shown;
using query_messages::translate;

bool isOrdering(CompareOp op)
{
    return op == CompareOp::Less || op == CompareOp::LessEqual || op == CompareOp::Greater ||
           op == CompareOp::GreaterEqual;
}

QString kindText(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
        return translate("Query", "text");
    case ValueKind::Class:
        return translate("Query", "a class");
    case ValueKind::ClassSet:
        return translate("Query", "a set of classes");
    case ValueKind::Number:
        return translate("Query", "a number");
    case ValueKind::Time:
        return translate("Query", "a date");
    case ValueKind::Bool:
        return translate("Query", "true or false");
    case ValueKind::Tag:
        return translate("Query", "a tag");
    case ValueKind::Split:
        return translate("Query", "a part of a split");
    case ValueKind::Batch:
        return translate("Query", "a batch");
    }
    return {};
}

TextTest textTest(const Comparison& comparison)
{
    TextTest test;
    for (const QueryLiteral& literal : comparison.values)
        test.values.push_back(literal.text);
    std::sort(test.values.begin(), test.values.end());
    test.contains = comparison.op == CompareOp::Contains;
    test.negated = comparison.op == CompareOp::NotEqual;
    return test;
}

QueryError valueError(const QuerySubject& subject, const Comparison& comparison, const QueryLiteral& literal)
{
    const QString stands =
        literal.inQuotes ? translate("Query", "the text %1").arg(shown(literal.text)) : shown(literal.text);
    QString wanted;
    if (subject.values == ValueKind::Number)
        wanted = translate("Query", "a number such as 0.5, without quotes");
    else if (subject.values == ValueKind::Time)
        wanted = translate("Query", "a date such as 2026-08-17 or \"2026-08-17 09:30\"");
    else
        wanted = translate("Query", "true or false, without quotes");
    return errorAt(literal.span, translate("Query", "%1 is %2; expected %3, but found %4")
                                     .arg(shown(comparison.name.text), kindText(subject.values), wanted, stands));
}

BoundTest numberTest(const QuerySubject& subject, const Comparison& comparison)
{
    RangeTest<double> test;
    for (const QueryLiteral& literal : comparison.values) {
        const auto number = parseNumber(literal.text);
        if (!number || literal.inQuotes) return valueError(subject, comparison, literal);
        const auto ranges = numbersWhere(comparison.op, *number);
        test.ranges.insert(test.ranges.end(), ranges.begin(), ranges.end());
    }
    test.ranges = mergedRanges(std::move(test.ranges));
    return ConditionTest(std::move(test));
}

BoundTest timeTest(const QuerySubject& subject, const Comparison& comparison)
{
    RangeTest<std::int64_t> test;
    for (const QueryLiteral& literal : comparison.values) {
        const auto time = parseTime(literal.text);
        if (!time) return valueError(subject, comparison, literal);
        const auto ranges = timesWhere(comparison.op, *time);
        test.ranges.insert(test.ranges.end(), ranges.begin(), ranges.end());
    }
    test.ranges = mergedRanges(std::move(test.ranges));
    return ConditionTest(std::move(test));
}

BoundTest boolTest(const QuerySubject& subject, const Comparison& comparison)
{
    BoolTest test{false, false};
    for (const QueryLiteral& literal : comparison.values) {
        const bool isTrue = isKeyword(literal.text, "true");
        if (literal.inQuotes || (!isTrue && !isKeyword(literal.text, "false")))
            return valueError(subject, comparison, literal);
        const bool wanted = isTrue != (comparison.op == CompareOp::NotEqual);
        (wanted ? test.acceptsTrue : test.acceptsFalse) = true;
    }
    return ConditionTest(test);
}

BoundTest classTest(const Comparison& comparison, const Dataset& dataset)
{
    const TextTest text = textTest(comparison);
    TextMatcher matcher(text);
    CodeTest test;
    test.negated = text.negated;
    test.acceptsEmptySet = !text.contains && matcher.matches({});
    for (const ClassInfo& aClass : dataset.contents().classes)
        test.accepted.push_back(matcher.matches(aClass.name) ? 1 : 0);
    return ConditionTest(std::move(test));
}

/// Batches by their source, or by their number as the program shows it, from 1.
BoundTest batchTest(const Comparison& comparison, const Dataset& dataset)
{
    const TextTest text = textTest(comparison);
    TextMatcher matcher(text);
    CodeTest test;
    test.negated = text.negated;
    for (const BatchInfo& batch : dataset.contents().batches)
        test.accepted.push_back(matcher.matches(batch.source) ? 1 : 0);
    for (const QueryLiteral& literal : comparison.values) {
        std::size_t number = 0;
        const char* end = literal.text.data() + literal.text.size();
        const auto read = std::from_chars(literal.text.data(), end, number);
        if (text.contains || literal.inQuotes || read.ec != std::errc() || read.ptr != end) continue;
        if (number >= 1 && number <= test.accepted.size()) test.accepted[number - 1] = 1;
    }
    return ConditionTest(std::move(test));
}

BoundTest tagTest(const Comparison& comparison, const Dataset& dataset)
{
    const std::vector<TagInfo>& tags = dataset.contents().tags;
    const TextTest text = textTest(comparison);
    for (const QueryLiteral& literal : comparison.values) {
        if (text.contains || dataset.tagIndex(literal.text)) continue;
        std::vector<std::string_view> names;
        names.reserve(tags.size());
        for (const TagInfo& tag : tags)
            names.push_back(tag.name);
        return errorAt(literal.span, translate("Query", "there is no tag %1").arg(shown(literal.text)) +
                                         didYouMean(literal.text, names));
    }
    TextMatcher matcher(text);
    TagTest test;
    test.negated = text.negated;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (!matcher.matches(tags[i].name)) continue;
        if (!tags[i].problem.empty())
            return errorAt(comparison.values.front().span,
                           translate("Query", "the rule of the tag %1 cannot be evaluated: %2")
                               .arg(shown(tags[i].name), QString::fromStdString(tags[i].problem)));
        test.tags.push_back(i);
    }
    return ConditionTest(std::move(test));
}

} // namespace

std::optional<QueryError> operatorError(ValueKind kind, const Comparison& comparison)
{
    const bool ordered = kind == ValueKind::Number || kind == ValueKind::Time;
    const bool refused = comparison.op == CompareOp::Contains ? ordered || kind == ValueKind::Bool
                                                              : isOrdering(comparison.op) && !ordered;
    if (!refused) return std::nullopt;
    const QString op = shown(compareOpText(comparison.op));
    const QString takes = ordered                   ? QStringLiteral("=, !=, <, <=, >, >=, in")
                          : kind == ValueKind::Bool ? QStringLiteral("=, !=, in")
                                                    : QStringLiteral("=, !=, ~, in");
    const QString message =
        isOrdering(comparison.op)
            ? translate("Query", "%1 is %2, and %3 compares only numbers and dates; expected one of %4")
            : translate("Query", "%1 is %2, and %3 looks only into text; expected one of %4");
    return errorAt(comparison.opSpan, message.arg(shown(comparison.name.text), kindText(kind), op, takes));
}

Result<ConditionTest, QueryError> bindTest(const QuerySubject& subject, const Comparison& comparison,
                                           const Dataset& dataset)
{
    switch (subject.values) {
    case ValueKind::Text:
        return ConditionTest(textTest(comparison));
    case ValueKind::Class:
    case ValueKind::ClassSet:
        return classTest(comparison, dataset);
    case ValueKind::Number:
        return numberTest(subject, comparison);
    case ValueKind::Time:
        return timeTest(subject, comparison);
    case ValueKind::Bool:
        return boolTest(subject, comparison);
    case ValueKind::Tag:
        return tagTest(comparison, dataset);
    case ValueKind::Batch:
        return batchTest(comparison, dataset);
    case ValueKind::Split:
        break; // bindSplitTests
    }
    return errorAt(comparison.name.span, translate("Query", "%1 cannot be compared").arg(shown(comparison.name.text)));
}

} // namespace headroom
