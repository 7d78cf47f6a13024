// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/causality.h"

#include <algorithm>
#include <unordered_set>

namespace headroom {

void Causality::addSession(const SessionId& session, std::vector<EventName> parents)
{
    m_parents[session] = std::move(parents);
}

bool Causality::saw(const EventName& later, const EventName& earlier) const
{
    if (later.session == earlier.session) return later.n > earlier.n;
    return lastSeen(later.session, earlier.session) >= earlier.n;
}

/// The largest n of a session `of` that is in the past of session `by`; 0 where none is.
std::int64_t Causality::lastSeen(const SessionId& by, const SessionId& of) const
{
    const auto known = m_lastSeen.find({by, of});
    if (known != m_lastSeen.end()) return known->second;

    std::int64_t last = 0;
    std::unordered_set<SessionId> visited{by};
    std::vector<SessionId> open{by};
    while (!open.empty()) {
        const auto found = m_parents.find(open.back());
        open.pop_back();
        if (found == m_parents.end()) continue;
        for (const EventName& parent : found->second) {
            if (parent.session == of) last = std::max(last, parent.n);
            if (visited.insert(parent.session).second) open.push_back(parent.session);
        }
    }
    m_lastSeen[{by, of}] = last;
    return last;
}

} // namespace headroom
