// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/parser.h"

#include "core/query/lexer.h"
#include "core/query/messages.h"

namespace headroom {

namespace {

using query_messages::errorAt;
using query_messages::shown;
using query_messages::translate;
using Parsed = Result<QueryExpression, QueryError>;

QString describe(const Token& token)
{
    if (token.kind == TokenKind::End) return translate("Query", "the end of the query");
    return shown(token.text);
}

QueryError expected(const Token& token, const QString& what)
{
    return errorAt(token.span, translate("Query", "expected %1, but found %2").arg(what, describe(token)));
}

class Parser
{
public:
    explicit Parser(const std::vector<Token>& tokens) : m_tokens(tokens) {}

    Parsed query()
    {
        if (current().kind == TokenKind::End) return QueryExpression{AndExpression{}};
        Parsed parsed = anyOf();
        if (!parsed) return parsed;
        if (current().kind == TokenKind::Close)
            return errorAt(current().span, translate("Query", "this “)” closes nothing"));
        if (current().kind != TokenKind::End) return expected(current(), translate("Query", "“and”, “or” or the end"));
        return parsed;
    }

private:
    const Token& current() const { return m_tokens[m_position]; }

    bool atKeyword(std::string_view keyword) const
    {
        return current().kind == TokenKind::Word && isKeyword(current().text, keyword);
    }

    bool takeKeyword(std::string_view keyword)
    {
        const bool found = atKeyword(keyword);
        if (found) ++m_position;
        return found;
    }

    bool take(TokenKind kind)
    {
        const bool found = current().kind == kind;
        if (found) ++m_position;
        return found;
    }

    template<class List>
    Parsed chain(std::string_view keyword, Parsed (Parser::*operand)())
    {
        Parsed first = (this->*operand)();
        if (!first || !atKeyword(keyword)) return first;
        List list;
        list.operands.push_back(std::move(first).value());
        while (takeKeyword(keyword)) {
            Parsed next = (this->*operand)();
            if (!next) return next;
            list.operands.push_back(std::move(next).value());
        }
        return QueryExpression{std::move(list)};
    }

    Parsed anyOf() { return chain<OrExpression>("or", &Parser::allOf); }
    Parsed allOf() { return chain<AndExpression>("and", &Parser::unary); }

    Parsed unary()
    {
        if (m_depth >= kDeepestQuery)
            return errorAt(current().span, translate("Query", "the query is nested too deeply"));
        ++m_depth;
        Parsed parsed = takeKeyword("not") ? negation() : take(TokenKind::Open) ? group() : condition();
        --m_depth;
        return parsed;
    }

    Parsed negation()
    {
        Parsed operand = unary();
        if (!operand) return operand;
        NotExpression negated;
        negated.operand.push_back(std::move(operand).value());
        return QueryExpression{std::move(negated)};
    }

    Parsed group()
    {
        Parsed inner = anyOf();
        if (inner && !take(TokenKind::Close)) return expected(current(), translate("Query", "“and”, “or” or “)”"));
        return inner;
    }

    Result<QueryName, QueryError> name()
    {
        const Token& token = current();
        const bool isWord = token.kind == TokenKind::Word && !isQueryKeyword(token.text);
        if (token.kind == TokenKind::Word && token.text.front() == '!')
            return errorAt(token.span, translate("Query", "“!” is not known here; write “not”"));
        if (!isWord && token.kind != TokenKind::Field)
            return expected(token, translate("Query", "a name, “not” or “(”"));
        QueryName name{token.text, !isWord, std::nullopt, token.span};
        ++m_position;
        if (take(TokenKind::At)) {
            if (current().kind != TokenKind::Word && current().kind != TokenKind::Text)
                return expected(current(), translate("Query", "the name of a run"));
            name.run = current().text;
            name.span.length = current().span.column + current().span.length - name.span.column;
            ++m_position;
        }
        return name;
    }

    /// A bare value goes on over whatever is written without a space: 12:30, http://x/?a=b, a@b.
    QueryLiteral bareValue()
    {
        QueryLiteral value{current().text, false, current().span};
        const auto continues = [this](const Token& token) {
            return token.begin == m_tokens[m_position - 1].end &&
                   (token.kind == TokenKind::Word || token.kind == TokenKind::Colon || token.kind == TokenKind::At ||
                    token.kind == TokenKind::Operator);
        };
        for (++m_position; continues(current()); ++m_position) {
            value.text += current().text;
            value.span.length += current().span.length;
        }
        return value;
    }

    Result<QueryLiteral, QueryError> value()
    {
        const Token& token = current();
        if (token.kind == TokenKind::Text) {
            ++m_position;
            return QueryLiteral{token.text, true, token.span};
        }
        if (token.kind == TokenKind::Word && isKeyword(token.text, "missing"))
            return errorAt(token.span,
                           translate("Query", "write “is missing”, or “\"missing\"” in double quotes for the text"));
        if (token.kind == TokenKind::Word && isQueryKeyword(token.text))
            return errorAt(
                token.span,
                translate("Query", "expected a value, but %1 is a word of the query language; put it in double quotes")
                    .arg(describe(token)));
        if (token.kind != TokenKind::Word) return expected(token, translate("Query", "a value"));
        return bareValue();
    }

    Parsed condition()
    {
        const Token& start = current();
        auto subject = name();
        if (!subject) return subject.error();
        if (++m_conditions > kMostConditions)
            return errorAt(start.span,
                           translate("Query", "the query has more than %1 conditions").arg(kMostConditions));
        if (takeKeyword("is")) return missing(std::move(*subject));
        if (takeKeyword("in")) return list(std::move(*subject));
        if (current().kind == TokenKind::Operator || current().kind == TokenKind::Colon)
            return comparison(std::move(*subject));
        return QueryExpression{FlagExpression{std::move(*subject)}};
    }

    Parsed comparison(QueryName subject)
    {
        const CompareOp op = compareOpFromText(current().text).value_or(CompareOp::Equal); // ":" is "="
        const QuerySpan opSpan = current().span;
        ++m_position;
        auto operand = value();
        if (!operand) return operand.error();
        return QueryExpression{CompareExpression{std::move(subject), op, std::move(*operand), opSpan}};
    }

    Parsed missing(QueryName subject)
    {
        const bool negated = takeKeyword("not");
        if (!takeKeyword("missing"))
            return expected(current(), negated ? translate("Query", "“missing”")
                                               : translate("Query", "“missing” or “not missing”"));
        return QueryExpression{MissingExpression{std::move(subject), negated}};
    }

    Parsed list(QueryName subject)
    {
        if (!take(TokenKind::Open)) return expected(current(), translate("Query", "“(” and a list of values"));
        InExpression in{std::move(subject), {}};
        do {
            auto next = value();
            if (!next) return next.error();
            in.values.push_back(std::move(*next));
        } while (take(TokenKind::Comma));
        if (!take(TokenKind::Close)) return expected(current(), translate("Query", "“,” or “)”"));
        return QueryExpression{std::move(in)};
    }

    const std::vector<Token>& m_tokens;
    std::size_t m_position = 0;
    std::size_t m_depth = 0;
    std::size_t m_conditions = 0;
};

} // namespace

Result<QueryExpression, QueryError> parseQuery(std::string_view text)
{
    if (text.size() > kLongestQuery)
        return QueryError{1, 1, translate("Query", "the query is longer than %1 bytes").arg(kLongestQuery)};
    const Lexed lexed = lexQuery(text);
    if (lexed.error) return *lexed.error;
    return Parser(lexed.tokens).query();
}

} // namespace headroom
