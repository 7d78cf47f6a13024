// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/metrics/error_row.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/row_subjects.h"
#include "core/metrics/tally.h"

namespace headroom {

/// A row with the counts, shares, rates and accuracy of metrics.md's table, where its examples are known.
/// `all` is the tally of the whole scope.
ErrorRow knownRow(const RowSubject& subject, const Tally& tally, const Tally& all, Metric metric);

/// Accuracy by the metric, with its interval.
Figure accuracyOf(const Tally& tally, Metric metric);

/// Puts a baseline into a row whose accuracy and share of data are there: gap, potential gain and their intervals by
/// the difference of independent estimates.
void setBaseline(ErrorRow& row, const BaselineFigure& baseline);

/// The same for an older run measured on the same examples: `pair` counts the model in force as before, the baseline's
/// run as after.
void setPairedBaseline(ErrorRow& row, const PairedTally& pair, Metric metric);

/// Takes over what the user typed, and works out the priority.
void setAssessment(ErrorRow& row, const Assessment& assessment);

} // namespace headroom
