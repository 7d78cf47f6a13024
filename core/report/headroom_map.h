// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_row.h"
#include "core/report/markup.h"
#include "core/report/number_format.h"
#include "core/report/report_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

/// One column of the headroom map.
struct MapColumn
{
    QString name;
    double share = 0; // of the data, 0..1
    double accuracy = 0;
    std::optional<double> baseline;
    double gain = 0; // share × max(baseline − accuracy, 0)
    bool few = false;
    bool estimated = false;
    std::size_t row = 0; // its place among the rows that the map was made from
};

/// The vertical axis, from `low` to `high` in steps of `step`, all of 0..1. It starts above 0 where that lets
/// differences be seen.
struct MapAxis
{
    double low = 0;
    double high = 1;
    double step = 0.2;
};

/// The rows that can be drawn (share and accuracy defined, share above 0) and how many cannot or do not fit in.
struct MapColumns
{
    std::vector<MapColumn> columns;
    std::size_t notDrawn = 0;
};
/// Tags, widest first.
MapColumns mapColumns(const std::vector<ErrorRow>& tags, std::size_t most);
/// A field's values, called by the value alone: widest first, ranges of numbers and times in their order.
MapColumns mapColumns(const ReportField& field, std::size_t most);

MapAxis mapAxis(const std::vector<MapColumn>& columns);

/// The map as inline SVG: a column per row, as wide as its share of the data, filled to the accuracy, a line at the
/// baseline, the area between shaded. `width` is that of the view box. `baseline` names it ("HLP").
void writeHeadroomMap(Markup& html, const MapColumns& map, double width, const QString& baseline,
                      const NumberFormat& numbers, const QString& id);

} // namespace headroom
