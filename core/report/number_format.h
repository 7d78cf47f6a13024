// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/intervals.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace headroom {

/// What stands where a figure is undefined.
inline constexpr QChar kUndefined(u'—');

/// Numbers as people of a language write them, for tables to be read. Independent of the machine's locale. Proportions
/// are given as 0..1; an empty one gives "—".
class NumberFormat
{
public:
    explicit NumberFormat(const std::string& language);

    QString count(std::optional<std::uint64_t> n) const;
    QString percent(std::optional<double> proportion, int decimals = 1) const; // "90.9%"
    /// "90.3 – 91.4%"; empty without an interval.
    QString percentRange(const std::optional<Interval>& interval, int decimals = 1) const;
    /// Hundredths as percentage points: "0.60".
    QString points(std::optional<double> proportion, int decimals) const;
    /// With its sign: "+0.8".
    QString signedPoints(std::optional<double> proportion, int decimals) const;
    QString pointsRange(const std::optional<Interval>& interval, int decimals) const;
    QString fixed(std::optional<double> number, int decimals) const;
    /// With three significant digits: for errors of measurement in the data's own unit.
    QString significant(std::optional<double> number) const;
    /// "0.0432", "< 0.0001".
    QString pValue(double p) const;
    QString date(std::int64_t millisecondsSince1970) const; // ISO, UTC

private:
    QString rounded(double number, int decimals) const;

    QLocale m_locale;
};

} // namespace headroom
