// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/revocation.h"

#include <algorithm>

namespace headroom {

std::set<EventName> revokedEvents(std::vector<Revocation> revocations)
{
    std::sort(revocations.begin(), revocations.end(),
              [](const Revocation& a, const Revocation& b) { return a.order > b.order; });
    std::set<EventName> revoked;
    for (const Revocation& revocation : revocations) {
        if (!revoked.contains(revocation.order.name))
            revoked.insert(revocation.targets.begin(), revocation.targets.end());
    }
    return revoked;
}

} // namespace headroom
