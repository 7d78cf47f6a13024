// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"

#include <QString>

#include <vector>

namespace headroom {

enum class QueryStyle { Name, Value, Keyword };

/// A stretch of a query's text in UTF-16 units, as Qt's widgets count.
struct StyledSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QueryStyle style = QueryStyle::Name;

    bool operator==(const StyledSpan&) const = default;
};

/// What each token of a query is, also of one that is being typed.
std::vector<StyledSpan> queryStyles(const QString& text);

/// The query language counts characters (code points), Qt counts UTF-16 units.
qsizetype utf16Offset(const QString& text, std::size_t characters);
std::size_t characterOffset(const QString& text, qsizetype utf16);

/// Where a mistake is to be underlined: at least one unit, within the text or right after it.
StyledSpan mistakeSpan(const QString& text, const QueryError& error);

} // namespace headroom
