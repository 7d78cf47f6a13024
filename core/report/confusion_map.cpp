// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confusion_map.h"

#include "core/report/label_lanes.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr double kFont = 12;
constexpr double kLongestName = 130;

/// Where things are on the drawing.
struct Grid
{
    double cellWidth;
    double cellHeight;
    double left; // of the first cell
    double top;
    bool uprightNames; // column names, turned by 90° otherwise

    double x(std::size_t column) const { return left + cellWidth * static_cast<double>(column); }
    double y(std::size_t row) const { return top + cellHeight * static_cast<double>(row); }
};

QStringList elidedNames(const std::vector<std::string>& names, const std::vector<std::size_t>& classes)
{
    QStringList elided;
    for (const std::size_t i : classes)
        elided.push_back(elidedText(shownText(names[i], 80), kFont, kLongestName));
    return elided;
}

Grid gridFor(const QStringList& names, const Confusion& confusion, const std::vector<std::size_t>& classes,
             const NumberFormat& numbers)
{
    std::uint64_t largest = 0;
    for (const std::size_t row : classes) {
        for (const std::size_t column : classes)
            largest = std::max(largest, confusion.at(row, column));
    }
    double widest = 0;
    for (const QString& name : names)
        widest = std::max(widest, estimatedTextWidth(name, kFont));
    Grid grid{};
    grid.cellWidth = std::max(classes.size() > 14 ? 30.0 : 44.0, estimatedTextWidth(numbers.count(largest), kFont) + 8);
    grid.cellHeight = classes.size() > 14 ? 24 : 32;
    grid.uprightNames = widest <= grid.cellWidth - 4;
    grid.left = widest + 36;
    grid.top = 28 + (grid.uprightNames ? 18 : widest + 8);
    return grid;
}

void writeCell(Markup& svg, const Grid& grid, std::size_t row, std::size_t column, std::uint64_t count,
               std::uint64_t rowTotal, const QString& title, const NumberFormat& numbers)
{
    const double share = rowTotal == 0 ? 0 : static_cast<double>(count) / static_cast<double>(rowTotal);
    svg.open("g").element("title", title);
    svg.empty("rect", {{"class", row == column ? QStringLiteral("right") : QStringLiteral("wrong")},
                       {"x", coordinate(grid.x(column) + 0.5)},
                       {"y", coordinate(grid.y(row) + 0.5)},
                       {"width", coordinate(grid.cellWidth - 1)},
                       {"height", coordinate(grid.cellHeight - 1)},
                       {"fill-opacity", QString::number(count == 0 ? 0.03 : 0.1 + 0.45 * share, 'f', 2)}});
    if (count > 0) {
        svg.element("text", numbers.count(count),
                    {{"class", QStringLiteral("count")},
                     {"x", coordinate(grid.x(column) + grid.cellWidth / 2)},
                     {"y", coordinate(grid.y(row) + grid.cellHeight / 2 + 4)},
                     {"text-anchor", QStringLiteral("middle")}});
    }
    svg.close();
}

void writeNames(Markup& svg, const Grid& grid, const QStringList& names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        svg.element("text", names[i],
                    {{"class", QStringLiteral("name")},
                     {"x", coordinate(grid.left - 8)},
                     {"y", coordinate(grid.y(index) + grid.cellHeight / 2 + 4)},
                     {"text-anchor", QStringLiteral("end")}});
        const QString x = coordinate(grid.x(index) + grid.cellWidth / 2 + (grid.uprightNames ? 0 : 4));
        const QString y = coordinate(grid.top - 8);
        svg.element("text", names[i],
                    {{"class", QStringLiteral("name")},
                     {"x", x},
                     {"y", y},
                     {"text-anchor", grid.uprightNames ? QStringLiteral("middle") : QStringLiteral("start")},
                     {"transform", grid.uprightNames ? QString() : QStringLiteral("rotate(-90 %1 %2)").arg(x, y)}});
    }
}

void writeSides(Markup& svg, const Grid& grid, double width, double height)
{
    svg.element("text", ReportText::tr("Prediction"),
                {{"class", QStringLiteral("axis")},
                 {"x", coordinate((grid.left + width) / 2)},
                 {"y", QStringLiteral("14")},
                 {"text-anchor", QStringLiteral("middle")}});
    const QString y = coordinate((grid.top + height) / 2);
    svg.element("text", ReportText::tr("Reference label"),
                {{"class", QStringLiteral("axis")},
                 {"x", QStringLiteral("14")},
                 {"y", y},
                 {"text-anchor", QStringLiteral("middle")},
                 {"transform", QStringLiteral("rotate(-90 14 %1)").arg(y)}});
}

} // namespace

std::vector<ConfusedPair> mostConfused(const Confusion& confusion, std::size_t most)
{
    std::vector<ConfusedPair> pairs;
    for (std::size_t row = 0; row < confusion.classes; ++row) {
        for (std::size_t column = 0; column < confusion.classes; ++column) {
            if (row != column && confusion.at(row, column) > 0)
                pairs.push_back({row, column, confusion.at(row, column)});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const ConfusedPair& a, const ConfusedPair& b) { return a.count > b.count; });
    if (pairs.size() > most) pairs.resize(most);
    return pairs;
}

std::vector<std::size_t> drawnClasses(const Confusion& confusion, std::size_t most)
{
    struct Candidate
    {
        std::size_t index;
        std::uint64_t errors;
    };
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < confusion.classes; ++i) {
        std::uint64_t all = 0;
        for (std::size_t j = 0; j < confusion.classes; ++j)
            all += confusion.at(i, j) + confusion.at(j, i);
        if (all > 0) candidates.push_back({i, all - 2 * confusion.at(i, i)});
    }
    if (candidates.size() > most) {
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.errors > b.errors; });
        candidates.resize(most);
    }
    std::vector<std::size_t> classes;
    for (const Candidate& candidate : candidates)
        classes.push_back(candidate.index);
    std::sort(classes.begin(), classes.end());
    return classes;
}

void writeConfusionMap(Markup& html, const std::vector<std::string>& names, const Confusion& confusion,
                       const std::vector<std::size_t>& classes, const NumberFormat& numbers)
{
    const QStringList shown = elidedNames(names, classes);
    const Grid grid = gridFor(shown, confusion, classes, numbers);
    const double width = grid.x(classes.size()) + 2;
    const double height = grid.y(classes.size()) + 2;
    html.open("svg", {{"class", QStringLiteral("confusion")},
                      {"viewBox", QStringLiteral("0 0 %1 %2").arg(coordinate(width), coordinate(height))},
                      {"role", QStringLiteral("img")},
                      {"aria-labelledby", QStringLiteral("cm-t cm-d")},
                      {"style", QStringLiteral("max-width:%1px;min-width:%2px")
                                    .arg(coordinate(width * 1.15), coordinate(std::min(width, width * 0.75)))}});
    html.element("title", ReportText::tr("Confusion matrix"), {{"id", QStringLiteral("cm-t")}});
    html.element("desc", ReportText::tr("Rows are reference labels, columns predictions, numbers count examples."),
                 {{"id", QStringLiteral("cm-d")}});
    writeSides(html, grid, width, height);
    writeNames(html, grid, shown);
    for (std::size_t row = 0; row < classes.size(); ++row) {
        std::uint64_t rowTotal = 0;
        for (std::size_t column = 0; column < confusion.classes; ++column)
            rowTotal += confusion.at(classes[row], column);
        for (std::size_t column = 0; column < classes.size(); ++column) {
            const std::uint64_t count = confusion.at(classes[row], classes[column]);
            const QString title = shown[static_cast<qsizetype>(row)] + QStringLiteral(" → ") +
                                  shown[static_cast<qsizetype>(column)] + QStringLiteral(": ") + numbers.count(count);
            writeCell(html, grid, row, column, count, rowTotal, title, numbers);
        }
    }
    html.close();
}

} // namespace headroom
