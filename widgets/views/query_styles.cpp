// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/query_styles.h"

#include "core/query/lexer.h"
#include "core/query/syntax.h"

#include <algorithm>

namespace headroom {

namespace {

bool isJoiner(const Token& token)
{
    return token.kind == TokenKind::Word && (isKeyword(token.text, "and") || isKeyword(token.text, "or"));
}

/// Values stand behind an operator, a colon or an opened list, until "and", "or" or the list's end.
class StyleReader
{
public:
    QueryStyle read(const Token& token)
    {
        switch (token.kind) {
        case TokenKind::Operator:
        case TokenKind::Colon:
        case TokenKind::At:
            m_expectsValue = true;
            return QueryStyle::Keyword;
        case TokenKind::Open:
            m_expectsValue = m_afterIn;
            return QueryStyle::Keyword;
        case TokenKind::Field:
            return QueryStyle::Name;
        case TokenKind::Text:
            return QueryStyle::Value;
        case TokenKind::Word:
            return readWord(token);
        case TokenKind::Close:
            m_expectsValue = false;
            return QueryStyle::Keyword;
        case TokenKind::Comma:
        case TokenKind::End:
            break;
        }
        return QueryStyle::Keyword;
    }

private:
    QueryStyle readWord(const Token& token)
    {
        m_afterIn = isKeyword(token.text, "in");
        if (isJoiner(token)) m_expectsValue = false;
        if (!m_expectsValue && isQueryKeyword(token.text)) return QueryStyle::Keyword;
        return m_expectsValue ? QueryStyle::Value : QueryStyle::Name;
    }

    bool m_expectsValue = false;
    bool m_afterIn = false;
};

} // namespace

std::vector<StyledSpan> queryStyles(const QString& text)
{
    std::vector<StyledSpan> spans;
    StyleReader reader;
    for (const Token& token : lexQuery(text.toStdString()).tokens) {
        if (token.kind == TokenKind::End) break;
        const qsizetype begin = utf16Offset(text, token.span.column - 1);
        const qsizetype end = utf16Offset(text, token.span.column - 1 + token.span.length);
        spans.push_back({begin, end - begin, reader.read(token)});
    }
    return spans;
}

qsizetype utf16Offset(const QString& text, std::size_t characters)
{
    qsizetype at = 0;
    for (std::size_t i = 0; i < characters && at < text.size(); ++i)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return at;
}

std::size_t characterOffset(const QString& text, qsizetype utf16)
{
    std::size_t characters = 0;
    for (qsizetype at = 0; at < std::min(utf16, text.size()); ++characters)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return characters;
}

StyledSpan mistakeSpan(const QString& text, const QueryError& error)
{
    const qsizetype begin = utf16Offset(text, error.column - 1);
    const qsizetype end = utf16Offset(text, error.column - 1 + error.length);
    if (begin < text.size()) return {begin, std::max<qsizetype>(end - begin, 1), QueryStyle::Value};
    // nothing stands where something is missing: the last character is marked
    return {std::max<qsizetype>(text.size() - 1, 0), 1, QueryStyle::Value};
}

} // namespace headroom
