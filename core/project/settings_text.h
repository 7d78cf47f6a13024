// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/storage/database.h"

#include <string>
#include <string_view>

namespace headroom {

/// The project's settings: defaults, changed by what setting events say. Names: normalise.nfc, normalise.case,
/// normalise.letters, normalise.space ("true"/"false"), tolerance, min_support, box_iou, box_score, quantile_bins.
Result<ProjectSettings> readSettings(storage::Database& database);

/// InvalidInput where the name is unknown or the value isn't one of its kind. For checking before a setting event.
Result<void> applySetting(ProjectSettings& settings, std::string_view name, std::string_view value);

} // namespace headroom
