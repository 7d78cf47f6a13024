// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion_place.h"

namespace headroom {

namespace {

using Next = CompletionPlace::Next;

/// The parser's way through the tokens without its tree.
class Walker
{
public:
    void step(const Token& token)
    {
        const bool joins = m_bareEnd == token.begin && token.kind != TokenKind::Text &&
                           token.kind != TokenKind::Field && token.kind != TokenKind::Open &&
                           token.kind != TokenKind::Close && token.kind != TokenKind::Comma;
        if (joins) {
            m_bareEnd = token.end;
            return;
        }
        m_bareEnd.reset();
        m_place.next = after(token);
    }

    /// Whether a word that begins at `begin` would go on with a bare value.
    bool goesOn(std::size_t begin) const { return m_bareEnd == begin; }
    CompletionPlace take() { return std::move(m_place); }

private:
    static bool is(const Token& token, std::string_view keyword)
    {
        return token.kind == TokenKind::Word && isKeyword(token.text, keyword);
    }

    Next after(const Token& token)
    {
        switch (m_place.next) {
        case Next::Operand:
            return afterOperand(token);
        case Next::AfterName:
            return afterName(token);
        case Next::Run:
            return afterRun(token);
        case Next::Value:
            return afterValue(token, Next::AfterCondition);
        case Next::ListValue:
            return afterValue(token, Next::AfterListValue);
        case Next::ListOpen:
            return token.kind == TokenKind::Open ? Next::ListValue : Next::Nothing;
        case Next::AfterListValue:
            if (token.kind == TokenKind::Comma) return Next::ListValue;
            return token.kind == TokenKind::Close ? Next::AfterCondition : Next::Nothing;
        case Next::AfterIs:
            if (is(token, "not")) return Next::AfterIsNot;
            return is(token, "missing") ? Next::AfterCondition : Next::Nothing;
        case Next::AfterIsNot:
            return is(token, "missing") ? Next::AfterCondition : Next::Nothing;
        case Next::AfterCondition:
            return afterCondition(token);
        case Next::Nothing:
            break;
        }
        return Next::Nothing;
    }

    Next afterOperand(const Token& token)
    {
        if (token.kind == TokenKind::Open || is(token, "not")) return Next::Operand;
        const bool isField = token.kind == TokenKind::Field;
        if (!isField && (token.kind != TokenKind::Word || isQueryKeyword(token.text))) return Next::Nothing;
        m_place.name = {token.text, isField, std::nullopt, token.span};
        return Next::AfterName;
    }

    Next afterName(const Token& token) const
    {
        if (token.kind == TokenKind::At) return Next::Run;
        if (token.kind == TokenKind::Operator || token.kind == TokenKind::Colon) return Next::Value;
        if (is(token, "in")) return Next::ListOpen;
        if (is(token, "is")) return Next::AfterIs;
        return afterCondition(token);
    }

    Next afterRun(const Token& token)
    {
        if (token.kind != TokenKind::Word && token.kind != TokenKind::Text) return Next::Nothing;
        m_place.name.run = token.text;
        return Next::AfterName;
    }

    Next afterValue(const Token& token, Next then)
    {
        if (token.kind == TokenKind::Text) return then;
        if (token.kind != TokenKind::Word || isQueryKeyword(token.text)) return Next::Nothing;
        m_bareEnd = token.end;
        return then;
    }

    static Next afterCondition(const Token& token)
    {
        if (is(token, "and") || is(token, "or")) return Next::Operand;
        return token.kind == TokenKind::Close ? Next::AfterCondition : Next::Nothing;
    }

    CompletionPlace m_place;
    std::optional<std::size_t> m_bareEnd; // where a bare value ends: what follows without a space belongs to it
};

} // namespace

CompletionPlace completionPlace(std::string_view text)
{
    const Lexed lexed = lexQuery(text);
    const std::size_t count = lexed.tokens.size() - 1; // without the End
    const Token* last = count == 0 ? nullptr : &lexed.tokens[count - 1];
    const bool isTyping = last && last->end == text.size() && (lexed.error || last->kind == TokenKind::Word);
    Walker walker;
    for (std::size_t i = 0; i + (isTyping ? 1 : 0) < count; ++i)
        walker.step(lexed.tokens[i]);
    const bool goesOn = isTyping && walker.goesOn(last->begin);
    CompletionPlace place = walker.take();
    if (isTyping) place.typing = *last;
    if (goesOn) place.next = Next::Nothing;
    return place;
}

} // namespace headroom
