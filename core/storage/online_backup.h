// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace headroom::storage {

/// Copies the whole database into a new file `path`, as of one moment, whoever else is writing.
Result<void> backupInto(Database& source, const QString& path);

} // namespace headroom::storage
