// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/progress.h"

namespace headroom::cli {

/// While it lives, Ctrl-C (SIGINT) and SIGTERM cancel `progress`; a second one ends the program at once. At most one
/// at a time.
class InterruptGuard
{
public:
    explicit InterruptGuard(Progress& progress);
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;
};

/// Writing to a closed pipe or past the limit on a file's size becomes an error of that write, not the program's end.
void ignoreWriteSignals();

} // namespace headroom::cli
