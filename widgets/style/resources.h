// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// Makes icons and style sheet known, which a static library doesn't by itself. As often as one likes.
void loadResources();

} // namespace headroom
