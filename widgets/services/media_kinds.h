// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/media_service.h"

#include <string_view>

namespace headroom {

/// By the ending of a path, in any case of letters.
MediaService::Kind mediaKindOf(std::string_view path);

} // namespace headroom
