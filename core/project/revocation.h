// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/event.h"

#include <set>
#include <vector>

namespace headroom {

/// A revoke event (undo; redo where its targets are revokes).
struct Revocation
{
    EventOrder order;
    std::vector<EventName> targets;
};

/// The events that do not count. A revoke counts unless a later revoke, one that counts, names it; since a revoke
/// always stands behind what it names, going through them from the last to the first decides each once.
std::set<EventName> revokedEvents(std::vector<Revocation> revocations);

} // namespace headroom
