// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/lexer.h"

#include "core/query/characters.h"
#include "core/query/messages.h"

namespace headroom {

namespace {

using query_messages::errorAt;
using query_messages::translate;

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    Lexed run()
    {
        for (skipSpace(); m_offset < m_text.size(); skipSpace())
            next();
        start(TokenKind::End);
        finish();
        return std::move(m_result);
    }

private:
    char byteAt(std::size_t offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }

    void skipSpace()
    {
        while (m_offset < m_text.size() && isSpaceCharacter(characterAt(m_text, m_offset).value))
            advance();
    }

    void advance()
    {
        m_offset += characterAt(m_text, m_offset).bytes;
        ++m_column;
    }

    void start(TokenKind kind)
    {
        m_token = {};
        m_token.kind = kind;
        m_token.span.column = m_column;
        m_token.begin = m_offset;
    }

    void finish()
    {
        m_token.span.length = m_column - m_token.span.column;
        m_token.end = m_offset;
        m_result.tokens.push_back(std::move(m_token));
    }

    void take(TokenKind kind, std::size_t characters)
    {
        start(kind);
        for (std::size_t i = 0; i < characters; ++i)
            advance();
        m_token.text = m_text.substr(m_token.begin, m_offset - m_token.begin);
        finish();
    }

    void next()
    {
        const bool equalFollows = byteAt(m_offset + 1) == '=';
        switch (m_text[m_offset]) {
        case '"':
            return quoted(TokenKind::Text, '"');
        case '`':
            return quoted(TokenKind::Field, '`');
        case ':':
            return take(TokenKind::Colon, 1);
        case '@':
            return take(TokenKind::At, 1);
        case '(':
            return take(TokenKind::Open, 1);
        case ')':
            return take(TokenKind::Close, 1);
        case ',':
            return take(TokenKind::Comma, 1);
        case '=':
        case '~':
            return take(TokenKind::Operator, 1);
        case '<':
        case '>':
            return take(TokenKind::Operator, equalFollows ? 2 : 1);
        default:
            break;
        }
        if (m_text[m_offset] == '!' && equalFollows) return take(TokenKind::Operator, 2);
        word();
    }

    bool endsWord() const
    {
        const char byte = m_text[m_offset];
        if (byte == '!') return byteAt(m_offset + 1) == '=';
        return std::string_view("\"`:@(),=~<>").find(byte) != std::string_view::npos ||
               isSpaceCharacter(characterAt(m_text, m_offset).value);
    }

    void word()
    {
        start(TokenKind::Word);
        while (m_offset < m_text.size() && !endsWord())
            advance();
        m_token.text = m_text.substr(m_token.begin, m_offset - m_token.begin);
        finish();
    }

    void quoted(TokenKind kind, char quote)
    {
        start(kind);
        advance();
        while (m_offset < m_text.size()) {
            const bool isQuote = m_text[m_offset] == quote;
            const std::size_t from = m_offset;
            advance();
            if (isQuote) {
                if (byteAt(m_offset) != quote) return finish();
                advance();
                m_token.text.push_back(quote);
            } else {
                m_token.text.append(m_text, from, m_offset - from);
            }
        }
        finish();
        const QuerySpan span = m_result.tokens.back().span;
        const QString message = quote == '"' ? translate("Query", "the quote that opens here is never closed")
                                             : translate("Query", "the backtick that opens here has no second");
        m_result.error = errorAt(span, message);
    }

    std::string_view m_text;
    std::size_t m_offset = 0;
    std::size_t m_column = 1;
    Token m_token;
    Lexed m_result;
};

} // namespace

Lexed lexQuery(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace headroom
