// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/error_columns.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace headroom {

/// The table as it is shown, cells separated by tabs: for the clipboard.
QString errorTableTsv(const std::vector<ErrorRow>& rows, const std::vector<ErrorColumn>& columns,
                      const ErrorTableWords& words);
/// The table for programs and spreadsheets: headings are the keys of the JSON report, numbers plain with a decimal
/// point, proportions 0..1, undefined empty; texts that would start a formula are defused.
QByteArray errorTableCsv(const std::vector<ErrorRow>& rows, const std::vector<ErrorColumn>& columns,
                         const ErrorTableWords& words);

} // namespace headroom
