// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/metrics/field_statistics.h"
#include "core/metrics/histogram.h"

#include <QString>

#include <vector>

namespace headroom {

/// A part of a field's values as it is shown: in a bar, in a list, and as a query.
struct FieldBar
{
    QString label;
    QString query; // the examples of it; empty where there is none ("others")
    std::size_t n = 0;

    bool operator==(const FieldBar&) const = default;
};

/// The parts of a field, in the order in which they are shown: the bars of a histogram ascending, or the most frequent
/// values and how many others there are; last the examples without a value, if there are any.
struct FieldBars
{
    std::vector<FieldBar> bars;
    bool isHistogram = false;
    bool hasOneValueEach = false; // a histogram whose bars are named by the one value that each can hold
    std::vector<QString> edges;   // of a histogram: the low end of each bar, and the high end of the last
    std::vector<FieldBar> rest;   // what is listed but no bar: others, missing
};

FieldBars fieldBars(const FieldInfo& field, const FieldStatistics& statistics, const std::vector<HistogramBar>& bars);

/// A value of the field as people read it: a number in the user's way, a point in time in UTC.
QString fieldNumberText(const FieldInfo& field, double value);

} // namespace headroom
