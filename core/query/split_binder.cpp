// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/messages.h"
#include "core/query/names.h"
#include "core/query/test_binder.h"
#include "core/query/text_match.h"

#include <optional>
#include <utility>

namespace headroom {

namespace {

using query_messages::errorAt;
using query_messages::shown;
using query_messages::translate;

using Splits = std::map<std::string, TextColumn>;

struct SplitPart
{
    std::string split;
    std::size_t part = 0;
};

std::optional<SplitPart> findPart(const Splits& splits, const std::string& split, std::string_view part)
{
    const auto found = splits.find(split);
    if (found == splits.end()) return std::nullopt;
    for (std::size_t code = 0; code < found->second.values.size(); ++code) {
        if (found->second.values[code] == part) return SplitPart{split, code};
    }
    return std::nullopt;
}

/// "part" of the split in force or, failing that, "split/part"; names of splits may hold slashes.
std::optional<SplitPart> findPart(const Dataset::Contents& contents, const std::string& text)
{
    if (auto part = findPart(contents.splits, contents.splitInForce, text)) return part;
    for (std::size_t slash = text.find('/'); slash != std::string::npos; slash = text.find('/', slash + 1)) {
        if (auto part = findPart(contents.splits, text.substr(0, slash), std::string_view(text).substr(slash + 1)))
            return part;
    }
    return std::nullopt;
}

QueryError noSuchPart(const QueryLiteral& literal, const Dataset::Contents& contents)
{
    if (contents.splits.empty()) return errorAt(literal.span, translate("Query", "the project has no split"));
    std::vector<std::string> parts;
    for (const auto& [name, column] : contents.splits) {
        for (std::size_t code = 0; code < column.values.size(); ++code) {
            if (name == contents.splitInForce) parts.emplace_back(column.values[code]);
            parts.push_back(name + "/" + std::string(column.values[code]));
        }
    }
    const QString message = contents.splitInForce.empty() && literal.text.find('/') == std::string::npos
                                ? translate("Query", "no split is in force, and there is no part %1 without one")
                                : translate("Query", "there is no part %1 in a split");
    return errorAt(literal.span,
                   message.arg(shown(literal.text)) +
                       didYouMean(literal.text, std::vector<std::string_view>(parts.begin(), parts.end())));
}

CodeTest emptyTest(const TextColumn& column, bool negated)
{
    CodeTest test;
    test.accepted.assign(column.values.size(), 0);
    test.negated = negated;
    return test;
}

} // namespace

Result<std::map<std::string, CodeTest>, QueryError> bindSplitTests(const Comparison& comparison, const Dataset& dataset)
{
    const Dataset::Contents& contents = dataset.contents();
    std::map<std::string, CodeTest> tests;
    if (comparison.op == CompareOp::Contains) {
        const auto inForce = contents.splits.find(contents.splitInForce);
        if (inForce == contents.splits.end())
            return errorAt(comparison.name.span,
                           translate("Query", "no split is in force; name one, as in split:name/part"));
        const TextTest text{{comparison.values.front().text}, true, false};
        TextMatcher matcher(text);
        CodeTest test = emptyTest(inForce->second, false);
        for (std::size_t code = 0; code < test.accepted.size(); ++code)
            test.accepted[code] = matcher.matches(inForce->second.values[code]) ? 1 : 0;
        tests.emplace(contents.splitInForce, std::move(test));
        return tests;
    }
    for (const QueryLiteral& literal : comparison.values) {
        const auto part = findPart(contents, literal.text);
        if (!part) return noSuchPart(literal, contents);
        const TextColumn& column = contents.splits.at(part->split);
        const auto at = tests.try_emplace(part->split, emptyTest(column, comparison.op == CompareOp::NotEqual)).first;
        at->second.accepted[part->part] = 1;
    }
    return tests;
}

} // namespace headroom
