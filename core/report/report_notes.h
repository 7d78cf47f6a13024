// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

#include <QStringList>

namespace headroom {

/// What should be done next for better figures (an HLP to type, a sample to review), and what to mind in reading them.
/// Each is one sentence or two.
QStringList reportNotes(const ReportModel& model);

/// Why examples of the scope are not evaluated: "12 without a reference label". Empty where all are.
QStringList leftOutLines(const ReportModel& model);

/// How the figures are to be read.
QStringList readingLines(const ReportModel& model);

} // namespace headroom
