// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_row.h"

#include <QString>

namespace headroom {

/// The columns of the error table that can be undefined.
enum class RowColumn { ShareOfData, ShareOfErrors, ErrorRate, Accuracy, Lift, Baseline, Gap, PotentialGain, Priority };

/// Why a column of the row is "—", and what would help; empty where it is defined. `overall` is the row of the scope.
QString undefinedReason(const ErrorRow& row, const ErrorRow& overall, RowColumn column);

} // namespace headroom
