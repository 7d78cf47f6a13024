// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

#include <QByteArray>

namespace headroom {

/// The report as one self-contained HTML page, UTF-8: no script, nothing loaded from elsewhere (a
/// Content-Security-Policy says so), all data escaped. It is well-formed XML too. A function of the model and of the
/// translator in force, which the caller chooses to match ReportModel::language.
QByteArray toHtml(const ReportModel& model);

} // namespace headroom
