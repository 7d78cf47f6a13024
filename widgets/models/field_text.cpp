// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

QString numberText(double number)
{
    if (std::isnan(number)) return {};
    const bool isWhole = number == std::floor(number) && std::abs(number) < 1e15;
    return isWhole ? QString::number(number, 'f', 0) : QLocale().toString(number, 'g', 6);
}

QString timeText(std::int64_t time)
{
    if (time == kMissingTime) return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    const bool isDay = moment.time() == QTime(0, 0);
    return isDay ? moment.date().toString(Qt::ISODate) : moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

QString fieldText(const FieldColumn& column, FieldType type, ExampleIndex example)
{
    if (const auto* numbers = std::get_if<NumberColumn>(&column)) return numberText(numbers->values[example]);
    if (const auto* times = std::get_if<TimeColumn>(&column)) return timeText(times->values[example]);
    const auto& texts = std::get<TextColumn>(column);
    const std::int32_t code = texts.codes[example];
    if (code < 0) return {};
    const std::string_view text = texts.values[static_cast<std::size_t>(code)];
    if (type == FieldType::Bool) return text == "true" ? QStringLiteral("✓") : QStringLiteral("✗");
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

double meanLength(const FieldColumn& column)
{
    const auto* texts = std::get_if<TextColumn>(&column);
    if (texts == nullptr || texts->values.size() == 0) return 0;
    const std::size_t count = std::min<std::size_t>(texts->values.size(), 256);
    std::size_t total = 0;
    for (std::size_t i = 0; i < count; ++i)
        total += texts->values[i * texts->values.size() / count].size();
    return static_cast<double>(total) / static_cast<double>(count);
}

} // namespace headroom
