// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

enum class TokenKind : std::uint8_t {
    Word,     // anything that is none of the others: names, keywords, numbers, dates, bare text
    Text,     // "in double quotes"; "" inside stands for one quote
    Field,    // `in backticks`; `` inside stands for one backtick
    Operator, // = != < <= > >= ~
    Colon,
    At,
    Open,
    Close,
    Comma,
    End,
};

struct Token
{
    TokenKind kind = TokenKind::End;
    std::string text; // without quotes and with doubled quotes resolved
    QuerySpan span;
    std::size_t begin = 0; // in bytes
    std::size_t end = 0;
};

/// The tokens of a query, an End at the end. Where a quote is never closed, `error` says so and the token holds the
/// rest of the text: completion works on such texts.
struct Lexed
{
    std::vector<Token> tokens;
    std::optional<QueryError> error;
};

Lexed lexQuery(std::string_view text);

} // namespace headroom
