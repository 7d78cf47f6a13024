// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// Both queries joined by "and", with parentheses where "or" needs them; an empty one adds nothing.
QString narrowedQuery(const QString& scope, const QString& query);

} // namespace headroom
