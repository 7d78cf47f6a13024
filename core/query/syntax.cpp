// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/syntax.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 7> kOpTexts{"=", "!=", "<", "<=", ">", ">=", "~"};
constexpr std::array<std::string_view, 6> kKeywords{"and", "or", "not", "in", "is", "missing"};

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool AndExpression::operator==(const AndExpression& other) const
{
    return operands == other.operands;
}

bool OrExpression::operator==(const OrExpression& other) const
{
    return operands == other.operands;
}

bool NotExpression::operator==(const NotExpression& other) const
{
    return operand == other.operand;
}

bool QueryExpression::operator==(const QueryExpression& other) const
{
    return node == other.node;
}

std::string_view compareOpText(CompareOp op)
{
    return kOpTexts[static_cast<std::size_t>(op)];
}

std::optional<CompareOp> compareOpFromText(std::string_view text)
{
    const auto found = std::find(kOpTexts.begin(), kOpTexts.end(), text);
    if (found == kOpTexts.end()) return std::nullopt;
    return static_cast<CompareOp>(found - kOpTexts.begin());
}

bool isKeyword(std::string_view word, std::string_view keyword)
{
    return std::equal(word.begin(), word.end(), keyword.begin(), keyword.end(),
                      [](char a, char b) { return lowered(a) == b; });
}

bool isQueryKeyword(std::string_view word)
{
    return std::any_of(kKeywords.begin(), kKeywords.end(),
                       [word](std::string_view keyword) { return isKeyword(word, keyword); });
}

} // namespace headroom
