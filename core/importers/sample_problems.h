// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_plan.h"
#include "core/importers/row_problem.h"
#include "core/importers/table_source.h"

namespace headroom {

/// The bad rows among those read ahead, by the plan: what an import would complain of, before it is begun. Leaves the
/// source as it is.
ProblemList problemsInSample(const TableSource& source, const ImportPlan& plan);

} // namespace headroom
