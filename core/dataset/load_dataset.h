// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/project/project.h"

namespace headroom {

/// A project's examples in columns, as of now. `project` must outlive the Dataset, whose columns are read from it when
/// first asked for. Reference labels, tags and reviews are read at once.
Result<Dataset> loadDataset(Project& project);

} // namespace headroom
