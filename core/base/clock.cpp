// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace headroom {

Clock systemClock()
{
    return [] { return static_cast<std::int64_t>(QDateTime::currentMSecsSinceEpoch()); };
}

} // namespace headroom
