// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/headroom_map.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace headroom {

/// Where the parts of a headroom map lie on the screen, in pixels of the widget.
struct MapGeometry
{
    MapAxis axis;
    QRectF plot;                   // from the axis' low to its high
    std::vector<QRectF> columns;   // each as high as the plot
    std::vector<double> gridLines; // values of the axis, lowest first

    double y(double proportion) const;
    /// The column at or nearest beside a point inside the plot's width; -1 outside.
    int columnAt(const QPointF& point) const;
};

/// `margins`: left for the axis' numbers, top for the legend, bottom for the names. Widths are in
/// proportion to the shares, but that a column is at least 3 pixels wide where there is room.
struct MapMargins
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};
MapGeometry mapGeometry(const std::vector<MapColumn>& columns, const QSizeF& size, const MapMargins& margins);

} // namespace headroom
