// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_protocol.h"

#include <cstddef>
#include <span>

namespace headroom::media {

/// Answers one request; what is bulky goes into `shared`. Never throws: whatever a library throws becomes a refusal.
media_protocol::Answer serve(const media_protocol::Request& request, std::span<std::byte> shared) noexcept;

} // namespace headroom::media
