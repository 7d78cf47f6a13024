// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Somebody who edited the project, in any copy.
struct ProjectAuthor
{
    std::string name;
    std::uint64_t events = 0; // journal events, beginnings of sessions left out
};

/// What the dataset doesn't say about a project.
struct ProjectFacts
{
    std::int64_t schemaVersion = 0;
    std::uint64_t journalEvents = 0;    // all, beginnings of sessions included
    std::vector<ProjectAuthor> authors; // by name
};

Result<ProjectFacts> readProjectFacts(Project& project);

} // namespace headroom
