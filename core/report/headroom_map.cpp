// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headroom_map.h"

#include "core/report/label_lanes.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kLeft = 50; // room for the axis' numbers
constexpr double kTop = 20;  // room for the topmost gain
constexpr double kFont = 12;
constexpr double kLane = 18; // height of a lane of labels
constexpr double kBetween = 3;

/// Where things are on the drawing.
struct MapLayout
{
    double width;
    double height; // of the plot
    MapAxis axis;

    double y(double proportion) const
    {
        const double inside = std::clamp(proportion, axis.low, axis.high);
        return kTop + height * (axis.high - inside) / (axis.high - axis.low);
    }
    double bottom() const { return kTop + height; }
};

void writeGrid(Markup& svg, const MapLayout& layout, const NumberFormat& numbers)
{
    const int steps = static_cast<int>(std::lround((layout.axis.high - layout.axis.low) / layout.axis.step));
    for (int i = 0; i <= steps; ++i) {
        const double value = layout.axis.low + i * layout.axis.step;
        const QString y = coordinate(layout.y(value));
        svg.empty("line", {{"class", QStringLiteral("grid")},
                           {"x1", coordinate(kLeft)},
                           {"x2", coordinate(layout.width)},
                           {"y1", y},
                           {"y2", y}});
        svg.element("text", numbers.percent(value, layout.axis.step < 0.01 ? 1 : 0),
                    {{"class", QStringLiteral("axis")},
                     {"x", coordinate(kLeft - 8)},
                     {"y", coordinate(layout.y(value) + 4)},
                     {"text-anchor", QStringLiteral("end")}});
    }
}

void writeBox(Markup& svg, const char* className, double left, double right, double top, double bottom)
{
    svg.empty("rect", {{"class", QLatin1String(className)},
                       {"x", coordinate(left)},
                       {"y", coordinate(top)},
                       {"width", coordinate(right - left)},
                       {"height", coordinate(std::max(bottom - top, 0.0))}});
}

QString columnTitle(const MapColumn& column, const QString& baseline, const NumberFormat& numbers)
{
    QString title = ReportText::tr("%1: accuracy %2, share of data %3", "title of a column of the map")
                        .arg(column.name, numbers.percent(column.accuracy), numbers.percent(column.share));
    if (column.baseline) {
        title += QStringLiteral(", ") + baseline + u' ' + numbers.percent(column.baseline) + QStringLiteral(", ") +
                 ReportText::tr("potential gain %1 points").arg(numbers.points(column.gain, 2));
    }
    return title;
}

void writeColumn(Markup& svg, const MapColumn& column, double left, double right, const MapLayout& layout,
                 const QString& baseline, const NumberFormat& numbers)
{
    svg.open("g", {{"class", column.few ? QStringLiteral("few") : QString()}});
    svg.element("title", columnTitle(column, baseline, numbers));
    writeBox(svg, "acc", left, right, layout.y(column.accuracy), layout.bottom());
    if (column.baseline) {
        const double y = layout.y(*column.baseline);
        if (*column.baseline > column.accuracy) writeBox(svg, "gain", left, right, y, layout.y(column.accuracy));
        svg.empty("line", {{"class", QStringLiteral("base")},
                           {"x1", coordinate(left)},
                           {"x2", coordinate(right)},
                           {"y1", coordinate(y)},
                           {"y2", coordinate(y)}});
        const QString gain = numbers.points(column.gain, 2);
        if (column.gain > 0 && right - left > estimatedTextWidth(gain, kFont)) {
            svg.element("text", gain,
                        {{"class", QStringLiteral("gaintext")},
                         {"x", coordinate((left + right) / 2)},
                         {"y", coordinate(layout.y(std::max(*column.baseline, column.accuracy)) - 6)},
                         {"text-anchor", QStringLiteral("middle")}});
        }
    }
    svg.close();
}

/// Leaders first, then the texts with a halo, so that a leader never makes a text hard to read.
void writeLabels(Markup& svg, const std::vector<QString>& texts, const std::vector<LabelRequest>& requests,
                 const std::vector<PlacedLabel>& placed, double bottom)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (placed[i].lane == 0) continue;
        const QString x = coordinate((requests[i].left + requests[i].right) / 2);
        svg.empty("line", {{"class", QStringLiteral("leader")},
                           {"x1", x},
                           {"x2", x},
                           {"y1", coordinate(bottom + 3)},
                           {"y2", coordinate(bottom + 5 + kLane * placed[i].lane)}});
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        svg.element("text", texts[i],
                    {{"class", QStringLiteral("name")},
                     {"x", coordinate(placed[i].start + requests[i].width / 2)},
                     {"y", coordinate(bottom + 17 + kLane * placed[i].lane)},
                     {"text-anchor", QStringLiteral("middle")}});
    }
}

/// The name, with the share where both fit under the column.
QString columnLabel(const MapColumn& column, double width, const NumberFormat& numbers)
{
    const QString name = elidedText(column.name, kFont, 190);
    const QString share =
        (column.estimated ? QStringLiteral(" · ≈ ") : QStringLiteral(" · ")) + numbers.percent(column.share, 0);
    return estimatedTextWidth(name + share, kFont) + 4 <= width ? name + share : name;
}

void addColumn(MapColumns& map, const ErrorRow& row, const QString& name)
{
    const std::size_t place = map.columns.size() + map.notDrawn;
    if (!row.shareOfData.value || !row.accuracy.value || *row.shareOfData.value <= 0) {
        ++map.notDrawn;
        return;
    }
    map.columns.push_back({name, *row.shareOfData.value, *row.accuracy.value,
                           row.baseline ? std::optional(row.baseline->value) : std::nullopt,
                           row.potentialGain.value.value_or(0), row.few, row.basis == RowBasis::Reviewed, place});
}

void sortByShare(MapColumns& map)
{
    std::stable_sort(map.columns.begin(), map.columns.end(),
                     [](const MapColumn& a, const MapColumn& b) { return a.share > b.share; });
}

void cutAfter(MapColumns& map, std::size_t most)
{
    if (map.columns.size() <= most) return;
    map.notDrawn += map.columns.size() - most;
    map.columns.resize(most);
}

} // namespace

MapColumns mapColumns(const std::vector<ErrorRow>& tags, std::size_t most)
{
    MapColumns map;
    for (const ErrorRow& row : tags)
        addColumn(map, row, rowName(row));
    sortByShare(map);
    cutAfter(map, most);
    return map;
}

MapColumns mapColumns(const ReportField& field, std::size_t most)
{
    MapColumns map;
    for (const ErrorRow& row : field.rows)
        addColumn(map, row, fieldValueName(row, field.name));
    if (field.type == FieldType::Text || field.type == FieldType::Bool) sortByShare(map);
    cutAfter(map, most);
    return map;
}

MapAxis mapAxis(const std::vector<MapColumn>& columns)
{
    double low = 1;
    double high = 0;
    for (const MapColumn& column : columns) {
        low = std::min({low, column.accuracy, column.baseline.value_or(1)});
        high = std::max({high, column.accuracy, column.baseline.value_or(0)});
    }
    const double range = std::max(high - low, 0.02) * 1.3;
    MapAxis axis;
    for (const double step : {0.005, 0.01, 0.02, 0.05, 0.1, 0.2}) {
        axis.step = step;
        if (range / step <= 5) break;
    }
    // A little below the lowest accuracy, so that the lowest column still has a body.
    axis.low = std::max(0.0, std::floor((low - 0.15 * range) / axis.step + 1e-9) * axis.step);
    axis.high = std::min(1.0, std::ceil(high / axis.step - 1e-9) * axis.step);
    if (axis.high <= axis.low) axis.low = axis.high - axis.step;
    return axis;
}

void writeHeadroomMap(Markup& html, const MapColumns& map, double width, const QString& baseline,
                      const NumberFormat& numbers, const QString& id)
{
    const MapLayout layout{width, std::clamp(width * 0.34, 190.0, 320.0), mapAxis(map.columns)};
    double total = 0;
    for (const MapColumn& column : map.columns)
        total += column.share;

    std::vector<QString> names;
    std::vector<LabelRequest> requests;
    const double drawable = width - kLeft - kBetween * static_cast<double>(map.columns.size());
    double left = kLeft + kBetween;
    for (const MapColumn& column : map.columns) {
        const double right = left + drawable * column.share / total;
        names.push_back(columnLabel(column, right - left, numbers));
        requests.push_back({left, right, estimatedTextWidth(names.back(), kFont)});
        left = right + kBetween;
    }
    const std::vector<PlacedLabel> placed = placeLabels(requests, 0, width);
    int lanes = 0;
    for (const PlacedLabel& label : placed)
        lanes = std::max(lanes, label.lane);
    const double height = layout.bottom() + 24 + kLane * lanes;

    html.open("svg", {{"class", QStringLiteral("map")},
                      {"viewBox", QStringLiteral("0 0 %1 %2").arg(coordinate(width), coordinate(height))},
                      {"role", QStringLiteral("img")},
                      {"aria-labelledby", id + QStringLiteral("-t ") + id + QStringLiteral("-d")},
                      {"style", QStringLiteral("min-width:%1px").arg(coordinate(width * 0.62))}});
    html.element("title", ReportText::tr("Headroom map"), {{"id", id + QStringLiteral("-t")}});
    QStringList described;
    for (const MapColumn& column : map.columns)
        described.push_back(columnTitle(column, baseline, numbers));
    html.element("desc", described.join(QStringLiteral("; ")), {{"id", id + QStringLiteral("-d")}});
    writeGrid(html, layout, numbers);
    for (std::size_t i = 0; i < map.columns.size(); ++i)
        writeColumn(html, map.columns[i], requests[i].left, requests[i].right, layout, baseline, numbers);
    writeLabels(html, names, requests, placed, layout.bottom());
    html.close();
}

} // namespace headroom
