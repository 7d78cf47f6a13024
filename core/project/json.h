// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// Between journal bodies (JSON objects, compact, keys sorted) and the types of the core.
namespace headroom::json {

inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string text(const QJsonValue& value)
{
    return value.toString().toStdString();
}

/// The null Uuid unless the value holds 32 hexadecimal digits.
inline Uuid uuid(const QJsonValue& value)
{
    return Uuid::fromHex(text(value)).value_or(Uuid{});
}

inline QString value(const Uuid& uuid)
{
    return QString::fromStdString(uuid.toHex());
}

inline QJsonObject parse(std::string_view body)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size()))).object();
}

inline std::string print(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace headroom::json
