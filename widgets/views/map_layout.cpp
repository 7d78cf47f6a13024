// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/map_layout.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kBetween = 2;   // pixels between columns
constexpr double kNarrowest = 3; // pixels

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

    double total = 0;
    for (const MapColumn& column : columns)
        total += column.share;
    const auto count = static_cast<double>(columns.size());
    const double room = geometry.plot.width() - kBetween * (count + 1);
    const double least = std::max(0.5, std::min(kNarrowest, room / std::max(count, 1.0)));
    const double shared = std::max(0.0, room - least * count);
    double left = geometry.plot.left() + kBetween;
    for (const MapColumn& column : columns) {
        const double width = least + shared * column.share / total;
        geometry.columns.emplace_back(left, geometry.plot.top(), width, geometry.plot.height());
        left += width + kBetween;
    }
    return geometry;
}

} // namespace headroom
