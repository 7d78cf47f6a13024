// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

// What the tables of a report say, the same for the HTML page and the printed one. Texts are in the language of the
// translator in force, numbers in that of the model.

/// A column's heading and what it means.
struct TableHeading
{
    QString text;
    QString title;
};

/// A figure and what stands below it, smaller.
struct TableCell
{
    enum class Look {
        Plain,
        Strong,
        Better, // strong, and surely above what it is compared with
        Worse,
    };

    QString figure;
    QString small;
    QString reason; // where the figure is "—": why, for the reader
    Look look = Look::Plain;
    std::optional<int> dots = std::nullopt; // 0..5 filled ones, instead of a figure
};

struct TableRow
{
    QStringList name; // several are joined by arrows
    QStringList badges;
    QString small; // below the name
    std::vector<TableCell> cells;
    bool isFew = false;   // on less than the minimum support
    bool isFirst = false; // the one with most to win
};

/// The first heading belongs to the rows' names.
struct ReportTable
{
    std::vector<TableHeading> headings;
    std::vector<TableRow> rows;
};

ReportTable tagTable(const ReportModel& model);
ReportTable fieldTable(const ReportModel& model, const ReportField& field);
/// Empty without a comparison.
ReportTable comparisonTable(const ReportModel& model);
/// The most frequent confusions, at most `most`; empty where there are none.
ReportTable confusionTable(const ReportModel& model, std::size_t most);
/// Classes that occur; empty where the task has none.
ReportTable classTable(const ReportModel& model);

} // namespace headroom
