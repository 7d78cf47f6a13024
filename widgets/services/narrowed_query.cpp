// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/narrowed_query.h"

#include "core/query/lexer.h"
#include "core/query/syntax.h"

#include <algorithm>

namespace headroom {

namespace {

bool hasOr(const QString& query)
{
    const std::vector<Token> tokens = lexQuery(query.toStdString()).tokens;
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return token.kind == TokenKind::Word && isKeyword(token.text, "or"); });
}

QString asOperand(const QString& query)
{
    return hasOr(query) ? QLatin1Char('(') + query + QLatin1Char(')') : query;
}

} // namespace

QString narrowedQuery(const QString& scope, const QString& query)
{
    const QString before = scope.trimmed();
    const QString more = query.trimmed();
    if (before.isEmpty() || before == more) return more;
    if (more.isEmpty()) return before;
    return asOperand(before) + QStringLiteral(" and ") + asOperand(more);
}

} // namespace headroom
