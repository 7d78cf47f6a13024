// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"
#include "widgets/views/report/piece.h"

namespace headroom {

/// The whole report in the order of reading, laid out for this width in points. The words are those of the translator
/// in force.
Flow reportFlow(const ReportModel& model, double width);

} // namespace headroom
