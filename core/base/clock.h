// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace headroom {

/// Milliseconds since 1970-01-01 UTC. Injected wherever time is written down, so that tests can set it.
using Clock = std::function<std::int64_t()>;

Clock systemClock();

} // namespace headroom
