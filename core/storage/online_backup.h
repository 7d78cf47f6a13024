// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/interruptible.h"

namespace headroom::storage {

/// Copies the whole database into a new file `path`, as of one moment, whoever else is writing. Cancelled leaves a part
/// of it there.
Result<void> backupInto(Database& source, const QString& path, const IsCancelled& isCancelled = {});

} // namespace headroom::storage
