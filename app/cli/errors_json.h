// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/dataset/dataset.h"
#include "core/metrics/comparison.h"
#include "core/metrics/confusion.h"
#include "core/metrics/error_table.h"
#include "core/metrics/numeric.h"

#include <optional>
#include <string>

namespace headroom::cli {

/// All that `errors` says about one run over one scope.
struct ErrorsAnswer
{
    std::string run;
    ErrorTable table;
    std::optional<Confusion> confusion;    // classification only
    std::optional<ClassReport> classes;    // classification and multi-label
    std::optional<NumericFigures> numeric; // numeric only
    std::optional<Comparison> comparison;  // with --compare
    std::string comparedRun;
};

/// Writes the members of the `errors` object into the open object of `json`.
void writeErrors(JsonWriter& json, const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes);

} // namespace headroom::cli
