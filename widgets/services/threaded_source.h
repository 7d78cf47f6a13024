// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "widgets/services/project_thread.h"

#include <memory>

namespace headroom {

/// Reads a project's columns on its own thread and waits for them. `thread` must outlive the source.
std::unique_ptr<ColumnSource> threadedSource(ProjectThread& thread, std::unique_ptr<ColumnSource> source);

} // namespace headroom
