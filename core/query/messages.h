// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

// What the messages of this module are put together with.
namespace headroom::query_messages {

/// lupdate finds the texts by this function's name; the context is always "Query".
inline QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// `utf8` between “ ”, shortened where it is long.
inline QString shown(std::string_view utf8)
{
    return quotedForMessage(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

inline QueryError errorAt(const QuerySpan& span, const QString& message)
{
    return {span.column, std::max<std::size_t>(span.length, 1), message};
}

} // namespace headroom::query_messages
