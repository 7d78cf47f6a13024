// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace headroom {

/// Upper estimate of the width of `text` in a proportional sans-serif font, in the unit of `fontSize`. The report is
/// laid out without the reader's fonts, so it errs on the wide side.
double estimatedTextWidth(const QString& text, double fontSize);

/// `text`, cut with an ellipsis so that estimatedTextWidth() is at most `width`.
QString elidedText(const QString& text, double fontSize, double width);

/// One label under a chart, for the column from `left` to `right`.
struct LabelRequest
{
    double left = 0;
    double right = 0;
    double width = 0; // of the text
};

/// Where it goes: lane 0 is directly under its column and centred; in a lane below it hangs on a leader from the middle
/// of its column. The text takes `start` … `start` + width.
struct PlacedLabel
{
    int lane = 0;
    double start = 0;
};

/// Places labels so that none overlaps another and no leader runs through a label, where that can be had within
/// `minimum` … `maximum`; texts never overlap in any case. Columns come from left to right and do not overlap.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest>& requests, double minimum, double maximum);

} // namespace headroom
