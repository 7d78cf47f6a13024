// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_error.h"

#include <QCoreApplication>

namespace headroom {

Error toError(const QueryError& error)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Query", "Column %1: %2").arg(QString::number(error.column), error.message),
            {}};
}

QString quotedForMessage(const QString& text)
{
    constexpr qsizetype longest = 60;
    const QString shown = text.size() <= longest ? text : text.left(longest - 1) + QChar(0x2026);
    return QChar(0x201C) + shown + QChar(0x201D);
}

} // namespace headroom
