// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/tasks/progress.h"

#include <string>
#include <vector>

namespace headroom {

/// What is wrong with a project, each a sentence for the user; empty: nothing.
struct CheckReport
{
    std::vector<std::string> problems;
};

/// SQLite's own checks, the journal's chains, the batches' hashes, and the fold of the journal against the projections.
/// Works on a copy in the temporary folder, so it needs as much room there as the project has.
Result<CheckReport> checkProject(Project& project, const Progress& progress = Progress());

/// A copy in which the projections are folded anew from the journal.
Result<void> repairTo(Project& project, const QString& target);

} // namespace headroom
