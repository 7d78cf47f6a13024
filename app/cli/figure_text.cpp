// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_text.h"

#include "app/cli/text_table.h"
#include "core/report/number_format.h"

#include <QLocale>

#include <cmath>

namespace headroom::cli {

namespace {

NumberFormat format()
{
    return NumberFormat(QLocale().name().toStdString());
}

} // namespace

std::string countText(std::uint64_t count)
{
    return format().count(count).toStdString();
}

std::string decimalText(std::optional<double> number, int digits)
{
    return number && std::isfinite(*number) ? format().fixed(*number, digits).toStdString() : kUndefined;
}

std::string pValueText(std::optional<double> p)
{
    return p && *p < 0.0001 ? "< " + decimalText(0.0001, 4) : decimalText(p, 4);
}

std::string percentText(std::optional<double> proportion)
{
    return proportion ? pointsText(proportion) + " %" : kUndefined;
}

std::string pointsText(std::optional<double> proportion)
{
    return format().points(proportion, 2).toStdString();
}

std::string limitsText(const std::optional<Interval>& interval)
{
    if (!interval) return kUndefined;
    return decimalText(100 * interval->low, 1) + "–" + decimalText(100 * interval->high, 1);
}

} // namespace headroom::cli
