// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <string_view>
#include <vector>

namespace headroom::storage {

/// "Hdrm" in the header of every project file.
inline constexpr std::int64_t kApplicationId = 0x4864726d;

/// The schema's versions: migrations()[i] leads from version i to i+1.
const std::vector<std::string_view>& migrations();
inline std::int64_t currentSchemaVersion()
{
    return static_cast<std::int64_t>(migrations().size());
}

/// Brings a new or older file to the current version, each migration in a transaction of its own.
Result<void> migrate(Database& database);

/// NotAProject, TooNew or Damaged unless the file is a project of a known version whose fixed tables equal the
/// template and that holds nothing else: no triggers, views, further tables or indexes. `data` may have further columns
/// (checked by its owner).
Result<void> verifySchema(Database& database);

} // namespace headroom::storage
