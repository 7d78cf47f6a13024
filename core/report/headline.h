// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"
#include "core/report/report_text.h"

namespace headroom {

/// The row with most to win among tags and fields, "few" ones left out; nullptr where no gain is defined.
const ErrorRow* largestGain(const ReportModel& model);

/// The row with most errors beyond its share of the data, "few" ones left out; nullptr where none has more than that.
const ErrorRow* mostExcessErrors(const ReportModel& model);

/// One sentence that says where the headroom is.
Phrase headline(const ReportModel& model);

} // namespace headroom
