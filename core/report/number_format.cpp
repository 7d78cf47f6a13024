// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_format.h"

#include "core/dataset/label_text.h"
#include "core/report/report_text.h"

#include <algorithm>
#include <cmath>

namespace headroom {

NumberFormat::NumberFormat(const std::string& language) : m_locale(QString::fromStdString(language)) {}

QString NumberFormat::rounded(double number, int decimals) const
{
    const double step = std::pow(10.0, decimals);
    if (std::abs(number) * step < 0.5) number = 0; // no "-0.0"
    return m_locale.toString(number, 'f', decimals);
}

QString NumberFormat::count(std::optional<std::uint64_t> n) const
{
    return n ? m_locale.toString(static_cast<qulonglong>(*n)) : QString(kUndefined);
}

QString NumberFormat::percent(std::optional<double> proportion, int decimals) const
{
    if (!proportion) return kUndefined;
    return ReportText::tr("%1%", "a percentage: the number and its sign").arg(rounded(*proportion * 100, decimals));
}

QString NumberFormat::percentRange(const std::optional<Interval>& interval, int decimals) const
{
    if (!interval) return {};
    const QString high = percent(interval->high, decimals);
    return rounded(interval->low * 100, decimals) + QStringLiteral(" – ") + high;
}

QString NumberFormat::points(std::optional<double> proportion, int decimals) const
{
    return proportion ? rounded(*proportion * 100, decimals) : QString(kUndefined);
}

QString NumberFormat::signedPoints(std::optional<double> proportion, int decimals) const
{
    const QString number = points(proportion, decimals);
    const bool isAbove = proportion && *proportion * 100 * std::pow(10.0, decimals) >= 0.5;
    return isAbove ? m_locale.positiveSign() + number : number;
}

QString NumberFormat::pointsRange(const std::optional<Interval>& interval, int decimals) const
{
    if (!interval) return {};
    return rounded(interval->low * 100, decimals) + QStringLiteral(" – ") + rounded(interval->high * 100, decimals);
}

QString NumberFormat::fixed(std::optional<double> number, int decimals) const
{
    return number ? rounded(*number, decimals) : QString(kUndefined);
}

QString NumberFormat::significant(std::optional<double> number) const
{
    if (!number) return kUndefined;
    const double magnitude = *number == 0 ? 0 : std::floor(std::log10(std::abs(*number)));
    if (magnitude < -4 || magnitude > 8) return m_locale.toString(*number, 'g', 3);
    return m_locale.toString(*number, 'f', std::max(0, 2 - static_cast<int>(magnitude)));
}

QString NumberFormat::pValue(double p) const
{
    return p < 0.0001 ? QStringLiteral("<\u00a0") + rounded(0.0001, 4) : rounded(p, 4);
}

QString NumberFormat::date(std::int64_t millisecondsSince1970) const
{
    return QString::fromStdString(timeText(millisecondsSince1970)).left(10);
}

} // namespace headroom
