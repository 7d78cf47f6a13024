// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/progress.h"

#include <string>

namespace headroom::cli {

/// One line of at most `width` columns: a bar and percentage where the total is known, rows and rows per second where
/// there are rows.
std::string progressLine(const ProgressState& state, std::size_t width);

/// Draws progress on stderr if that is a terminal, else nothing. The line is wiped when the object goes.
class ProgressBar
{
public:
    ProgressBar();
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(const ProgressState& state);
    void wipe();

private:
    bool m_isShown;
    bool m_hasDrawn = false;
};

} // namespace headroom::cli
