// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/metrics/evaluation.h"
#include "core/project/project.h"

#include <optional>

namespace headroom {

/// What the window needs first of a project, made ready on the project's thread.
struct LoadedProject
{
    Dataset dataset;                      // rule tags up to date for the newest run
    std::optional<Evaluation> evaluation; // of the newest run; none where there is none or it can't be evaluated
};

/// `withColumns`: reads the columns too that every page shows first (predictions, keys, media).
Result<LoadedProject> loadProject(Project& project, bool withColumns);

} // namespace headroom
