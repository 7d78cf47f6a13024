// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/error_table.h"
#include "core/report/report_model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace headroom {

/// The fields a report shows, and the names of those it doesn't.
struct FieldChoice
{
    std::vector<ReportField> fields;
    std::vector<std::string> leftOut;
};

/// The error table of each field with 2 to 25 different values (numbers and times by quantiles), the `most` most
/// telling ones: those with most to win first, then those whose values differ most in errors, measured by the share of
/// errors beyond the share of data. `options.by` is ignored.
Result<FieldChoice> chooseFields(Dataset& dataset, const Evaluation& evaluation, const ItemSet& scope,
                                 ErrorTableOptions options, std::size_t most);

} // namespace headroom
