// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/table_columns.h"

#include "widgets/views/report/table_style.h"

#include <QStringList>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kLeastName = 62;
constexpr double kMostName = 190;
constexpr double kWidestSmall = 46; // longer words below a figure are wrapped

double longestWord(const QString& text, const Face& face)
{
    double longest = 0;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, textWidth(word, face));
    return longest;
}

double figureWidth(const TableCell& cell)
{
    const double figure = cell.dots ? kDotsWidth : textWidth(cell.figure, figureFace(cell.look));
    const double small = std::max(longestWord(cell.small, cellSmallFace()),
                                  std::min(kWidestSmall, textWidth(cell.small, cellSmallFace())));
    return std::max(figure, small);
}

double nameWidth(const TableRow& row)
{
    double width = textWidth(joinedName(row), nameFace(row));
    for (const QString& badge : row.badges)
        width += kBadgeGap + badgeWidth(badge);
    return std::max(width, std::min(kMostName, textWidth(row.small, cellSmallFace())));
}

/// Of the columns of figures.
std::vector<double> figureWidths(const ReportTable& table)
{
    std::vector<double> widths;
    for (std::size_t column = 1; column < table.headings.size(); ++column) {
        double width = longestWord(table.headings[column].text, headFace());
        for (const TableRow& row : table.rows)
            if (column <= row.cells.size()) width = std::max(width, figureWidth(row.cells[column - 1]));
        widths.push_back(width + kCellGap);
    }
    return widths;
}

double widestName(const ReportTable& table)
{
    double widest = kLeastName;
    for (const TableRow& row : table.rows)
        widest = std::max(widest, nameWidth(row));
    return std::min(widest, kMostName) + kCellPad;
}

} // namespace

TableColumns tableColumns(const ReportTable& table, double width)
{
    TableColumns columns;
    std::vector<double> figures = figureWidths(table);
    double sum = 0;
    for (const double figure : figures)
        sum += figure;
    const double forFigures = width - kLeastName - 2 * kCellPad;
    if (sum > forFigures) {
        for (double& figure : figures)
            figure *= forFigures / sum;
        sum = forFigures;
    }
    const double name = width - sum - kCellPad;
    columns.lefts.push_back(kCellPad);
    columns.widths.push_back(name - kCellPad);
    double left = name;
    for (const double figure : figures) {
        columns.lefts.push_back(left + kCellGap);
        columns.widths.push_back(figure - kCellGap);
        left += figure;
    }
    columns.total = width;
    return columns;
}

double naturalWidth(const ReportTable& table)
{
    double sum = widestName(table) + 2 * kCellPad;
    for (const double figure : figureWidths(table))
        sum += figure;
    return sum;
}

} // namespace headroom
