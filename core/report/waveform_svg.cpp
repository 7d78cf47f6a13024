// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/waveform_svg.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kHalf = 50; // of the view box' height
constexpr double kStep = 3;  // view box units for each stretch

double loudest(const ReportMedia& media)
{
    double peak = 0.01; // silence stays a line
    for (std::size_t i = 0; i < media.minima.size(); ++i)
        peak = std::max({peak, std::abs(double(media.minima[i])), std::abs(double(media.maxima[i]))});
    return peak;
}

} // namespace

void writeWaveform(Markup& html, const ReportMedia& media, const QString& title)
{
    const double scale = (kHalf - 1) / loudest(media);
    QString path;
    for (std::size_t i = 0; i < media.minima.size(); ++i) {
        const double top = kHalf - std::max(double(media.maxima[i]) * scale, 0.5);
        const double bottom = kHalf - std::min(double(media.minima[i]) * scale, -0.5);
        path +=
            QStringLiteral("M%1 %2V%3").arg(coordinate(kStep * (double(i) + 0.5)), coordinate(top), coordinate(bottom));
    }
    const QString box = QStringLiteral("0 0 %1 100").arg(coordinate(kStep * double(media.minima.size())));
    html.open("svg", {{"class", QStringLiteral("waveform")},
                      {"viewBox", box},
                      {"preserveAspectRatio", QStringLiteral("none")},
                      {"role", QStringLiteral("img")},
                      {"aria-label", title}});
    html.element("title", title).empty("path", {{"class", QStringLiteral("wave")}, {"d", path}}).close();
}

} // namespace headroom
