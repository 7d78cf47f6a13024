// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_bars.h"

#include "core/query/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace headroom {

namespace {

constexpr int kDigits = 6;
constexpr double kDayMs = 24.0 * 60 * 60 * 1000;
constexpr double kSecondMs = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldBars)
};

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

bool isTime(const FieldInfo& field)
{
    return field.type == FieldType::DateTime;
}

/// As short as it can be without losing anything.
QString timeText(double milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), QTimeZone::utc());
    if (std::fmod(milliseconds, kDayMs) == 0) return time.toString(QStringLiteral("yyyy-MM-dd"));
    if (std::fmod(milliseconds, kSecondMs) == 0) return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

/// A literal of the query language. Times with their seconds, so that "<" means before that very moment.
QString literal(const FieldInfo& field, double value)
{
    if (!isTime(field)) return fromUtf8(queryNumberValue(value));
    return fromUtf8(queryTextValue(timeText(value).toStdString()));
}

QString name(const FieldInfo& field)
{
    return fromUtf8(queryFieldName(field.name));
}

/// A bar that can hold one value only is named by it.
bool isSingleValue(const FieldInfo& field, const HistogramBar& bar)
{
    return field.type == FieldType::Int && bar.high - bar.low == 1;
}

FieldBar histogramBar(const FieldInfo& field, const HistogramBar& bar)
{
    if (isSingleValue(field, bar))
        return {fieldNumberText(field, bar.low), QStringLiteral("%1 = %2").arg(name(field), literal(field, bar.low)),
                bar.n};
    return {Text::tr("%1 – below %2").arg(fieldNumberText(field, bar.low), fieldNumberText(field, bar.high)),
            QStringLiteral("%1 >= %2 and %1 < %3").arg(name(field), literal(field, bar.low), literal(field, bar.high)),
            bar.n};
}

FieldBar valueBar(const FieldInfo& field, const ValueCount& value)
{
    const QString text = fromUtf8(value.value);
    const bool isBool = field.type == FieldType::Bool;
    return {text.isEmpty() ? Text::tr("(empty)") : text,
            QStringLiteral("%1 = %2").arg(name(field), isBool ? text : fromUtf8(queryTextValue(value.value))), value.n};
}

} // namespace

QString fieldNumberText(const FieldInfo& field, double value)
{
    if (isTime(field)) return timeText(value);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    return isWhole ? QLocale().toString(static_cast<qlonglong>(value)) : locale.toString(value, 'g', kDigits);
}

FieldBars fieldBars(const FieldInfo& field, const FieldStatistics& statistics, const std::vector<HistogramBar>& bars)
{
    FieldBars result;
    result.isHistogram = !bars.empty();
    result.hasOneValueEach = !bars.empty() && isSingleValue(field, bars.front());
    for (const HistogramBar& bar : bars) {
        result.bars.push_back(histogramBar(field, bar));
        result.edges.push_back(fieldNumberText(field, bar.low));
    }
    if (!bars.empty()) result.edges.push_back(fieldNumberText(field, bars.back().high));
    std::size_t listed = 0;
    for (const ValueCount& value : statistics.topValues) {
        result.bars.push_back(valueBar(field, value));
        listed += value.n;
    }
    const std::size_t others = statistics.n - statistics.missing - listed;
    if (!statistics.topValues.empty() && others > 0)
        result.rest.push_back({Text::tr("%Ln other value(s)", nullptr,
                                        static_cast<int>(statistics.distinct - statistics.topValues.size())),
                               {},
                               others});
    if (statistics.missing > 0)
        result.rest.push_back(
            {Text::tr("missing"), QStringLiteral("%1 is missing").arg(name(field)), statistics.missing});
    return result;
}

} // namespace headroom
