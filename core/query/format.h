// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/syntax.h"

#include <string>
#include <string_view>

namespace headroom {

/// The query as canonical text: parsing it gives an equal tree.
std::string formatQuery(const QueryExpression& query);

/// `text` between two `quote` characters (" or `), those inside doubled.
std::string enclosedInQuery(std::string_view text, char quote);
/// How a metadata field is written in a query: its name, in backticks where it must be (built-in names, keywords,
/// spaces). For queries that the program writes, such as a click on a value.
std::string queryFieldName(std::string_view field);
/// How a text value is written: bare where it is plain, else in double quotes.
std::string queryTextValue(std::string_view text);
/// How a finite number is written: the shortest text that reads back as the same double.
std::string queryNumberValue(double number);

} // namespace headroom
