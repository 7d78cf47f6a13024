// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/map_layout.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kBetween = 2;   // pixels between columns
constexpr double kNarrowest = 3; // pixels

/// In proportion to the shares; who would get less than the least is raised to it at the cost of the others.
std::vector<double> columnWidths(const std::vector<MapColumn>& columns, double room)
{
    const auto count = static_cast<double>(columns.size());
    room -= kBetween * (count + 1);
    const double least = std::max(0.5, std::min(kNarrowest, room / std::max(count, 1.0)));
    double total = 0;
    for (const MapColumn& column : columns)
        total += column.share;
    double shared = 0;
    double left = room;
    for (const MapColumn& column : columns) {
        if (room * column.share / total < least)
            left -= least;
        else
            shared += column.share;
    }
    std::vector<double> widths;
    for (const MapColumn& column : columns) {
        const bool isRaised = room * column.share / total < least;
        widths.push_back(isRaised ? least : std::max(least, left * column.share / shared));
    }
    return widths;
}

} // namespace

double MapGeometry::y(double proportion) const
{
    const double inside = std::clamp(proportion, axis.low, axis.high);
    return plot.top() + plot.height() * (axis.high - inside) / (axis.high - axis.low);
}

int MapGeometry::columnAt(const QPointF& point) const
{
    if (point.y() < plot.top() - 8 || columns.empty()) return -1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (point.x() >= columns[i].left() - kBetween / 2 && point.x() <= columns[i].right() + kBetween / 2)
            return static_cast<int>(i);
    }
    return -1;
}

MapGeometry mapGeometry(const std::vector<MapColumn>& columns, const QSizeF& size, const MapMargins& margins)
{
    MapGeometry geometry;
    geometry.axis = mapAxis(columns);
    geometry.plot = QRectF(margins.left, margins.top, std::max(1.0, size.width() - margins.left - margins.right),
                           std::max(1.0, size.height() - margins.top - margins.bottom));
    const auto steps = std::lround((geometry.axis.high - geometry.axis.low) / geometry.axis.step);
    for (long i = 0; i <= steps; ++i)
        geometry.gridLines.push_back(geometry.axis.low + static_cast<double>(i) * geometry.axis.step);

    const std::vector<double> widths = columnWidths(columns, geometry.plot.width());
    double left = geometry.plot.left() + kBetween;
    for (const double width : widths) {
        geometry.columns.emplace_back(left, geometry.plot.top(), width, geometry.plot.height());
        left += width + kBetween;
    }
    return geometry;
}

} // namespace headroom
