// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/format.h"

#include "core/base/number_text.h"
#include "core/query/characters.h"
#include "core/query/lexer.h"
#include "core/query/names.h"

#include <QChar>

#include <algorithm>

namespace headroom {

namespace {

bool isPlainCharacter(char32_t c)
{
    if (c == 0xFFFD) return false;
    return c == '_' || c == '-' || c == '.' || c == '/' || c == '+' || QChar::isLetterOrNumber(c);
}

bool isPlain(std::string_view text)
{
    if (text.empty() || isQueryKeyword(text)) return false;
    for (std::size_t offset = 0; offset < text.size();) {
        const Character character = characterAt(text, offset);
        if (!isPlainCharacter(character.value)) return false;
        offset += character.bytes;
    }
    return true;
}

/// Whether the lexer and the parser read `text` as one bare value.
bool readsAsBareValue(std::string_view text)
{
    const Lexed lexed = lexQuery(text);
    const Token& first = lexed.tokens.front();
    if (lexed.error || first.kind != TokenKind::Word || first.begin != 0 || isQueryKeyword(first.text)) return false;
    std::size_t end = 0;
    for (const Token& token : lexed.tokens) {
        const bool joins = token.kind == TokenKind::Word || token.kind == TokenKind::Colon ||
                           token.kind == TokenKind::At || token.kind == TokenKind::Operator;
        if (token.kind != TokenKind::End && !joins) return false;
        if (token.begin != end) return false;
        end = token.end;
    }
    return true;
}

bool readsAsName(std::string_view text)
{
    const Lexed lexed = lexQuery(text);
    return lexed.tokens.size() == 2 && lexed.tokens[0].kind == TokenKind::Word && lexed.tokens[0].text == text &&
           text.front() != '!' && !isQueryKeyword(text);
}

class Writer
{
public:
    std::string take() { return std::move(m_text); }

    void operator()(const AndExpression& node) { chain(node.operands, " and ", true); }
    void operator()(const OrExpression& node) { chain(node.operands, " or ", false); }
    void operator()(const NotExpression& node)
    {
        m_text += "not ";
        operand(node.operand.front(), true);
    }
    void operator()(const FlagExpression& node) { name(node.name); }
    void operator()(const CompareExpression& node)
    {
        name(node.name);
        const bool reads = node.op == CompareOp::Equal && !node.name.inBackticks &&
                           (node.name.text == "tag" || node.name.text == "split");
        if (reads)
            m_text += ":";
        else
            m_text.append(" ").append(compareOpText(node.op)).append(" ");
        literal(node.value);
    }
    void operator()(const InExpression& node)
    {
        name(node.name);
        m_text += " in (";
        for (std::size_t i = 0; i < node.values.size(); ++i) {
            if (i > 0) m_text += ", ";
            literal(node.values[i]);
        }
        m_text += ")";
    }
    void operator()(const MissingExpression& node)
    {
        name(node.name);
        m_text += node.negated ? " is not missing" : " is missing";
    }

private:
    void chain(const std::vector<QueryExpression>& operands, std::string_view between, bool groupAnd)
    {
        for (std::size_t i = 0; i < operands.size(); ++i) {
            if (i > 0) m_text += between;
            operand(operands[i], groupAnd);
        }
    }

    void operand(const QueryExpression& expression, bool groupAnd)
    {
        const bool group = std::holds_alternative<OrExpression>(expression.node) ||
                           (groupAnd && std::holds_alternative<AndExpression>(expression.node));
        if (group) m_text += "(";
        std::visit(*this, expression.node);
        if (group) m_text += ")";
    }

    void name(const QueryName& name)
    {
        m_text += name.inBackticks || !readsAsName(name.text) ? enclosedInQuery(name.text, '`') : name.text;
        if (name.run) m_text.append("@").append(isPlain(*name.run) ? *name.run : enclosedInQuery(*name.run, '"'));
    }

    void literal(const QueryLiteral& value)
    {
        m_text += value.inQuotes || !readsAsBareValue(value.text) ? enclosedInQuery(value.text, '"') : value.text;
    }

    std::string m_text;
};

} // namespace

std::string formatQuery(const QueryExpression& query)
{
    Writer writer;
    std::visit(writer, query.node);
    return writer.take();
}

std::string enclosedInQuery(std::string_view text, char quote)
{
    std::string result(1, quote);
    for (const char c : text) {
        if (c == quote) result.push_back(quote);
        result.push_back(c);
    }
    result.push_back(quote);
    return result;
}

std::string queryFieldName(std::string_view field)
{
    return isPlain(field) && !isBuiltInName(field) ? std::string(field) : enclosedInQuery(field, '`');
}

std::string queryTextValue(std::string_view text)
{
    return isPlain(text) ? std::string(text) : enclosedInQuery(text, '"');
}

std::string queryNumberValue(double number)
{
    return numberText(number);
}

} // namespace headroom
