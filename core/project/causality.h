// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/event.h"

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom {

/// Which event had seen which. Sessions are chains; a session's first event names the heads of the others that its copy
/// held then, and a merge ends the session, so all of a session's events have seen the same of the others.
class Causality
{
public:
    /// `parents`: the heads that the session's first event names.
    void addSession(const SessionId& session, std::vector<EventName> parents);

    /// Whether `later` had seen `earlier`: the same session and behind it, or in the past that its session names.
    bool saw(const EventName& later, const EventName& earlier) const;

private:
    std::int64_t lastSeen(const SessionId& by, const SessionId& of) const;

    std::unordered_map<SessionId, std::vector<EventName>> m_parents;
    mutable std::map<std::pair<SessionId, SessionId>, std::int64_t> m_lastSeen; // found answers
};

} // namespace headroom
