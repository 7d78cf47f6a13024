// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <string>

namespace headroom {

/// Hexadecimal; equal exactly where two files hold the same events, whatever way they came in.
Result<std::string> stateHash(storage::Database& database);

} // namespace headroom
