// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <cstddef>

namespace headroom {

/// A stretch of a query's text in characters (Unicode code points), the first character being column 1.
struct QuerySpan
{
    std::size_t column = 1;
    std::size_t length = 0;

    bool operator==(const QuerySpan&) const = default;
};

/// What is wrong with a query and where, so that a line edit can underline it. At the end of the text the column is one
/// past the last character. `message` is for the user, translated, without the column.
struct QueryError
{
    std::size_t column = 1;
    std::size_t length = 1;
    QString message;
};

/// The same as an error of the kind InvalidInput whose text begins with the column.
Error toError(const QueryError& error);

/// `text` between “ ”, shortened where it is long: for messages.
QString quotedForMessage(const QString& text);

} // namespace headroom
