// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/storage/interruptible.h"
#include "core/tasks/progress.h"

namespace headroom {

/// While it lives, whatever the project is asked for ends with Cancelled soon after `progress` is cancelled. An edit
/// that ends so has not happened.
class Cancellable
{
public:
    Cancellable(Project& project, const Progress& progress)
        : m_interruptible(project.database(), [&progress] { return progress.cancelled(); })
    {}

private:
    storage::Interruptible m_interruptible;
};

} // namespace headroom
