// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom {

/// Who edits, written into each session.
struct Author
{
    std::string who;  // the labeler's name
    std::string host; // the machine's name

    /// The user of this login on this machine.
    static Author ofThisLogin();
};

} // namespace headroom
