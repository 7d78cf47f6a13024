// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace headroom::storage {

/// What `code` (an extended SQLite result code) means for the user. `database` may be null; `what` names the work for
/// the log.
Error sqliteError(sqlite3* database, int code, const char* what);

} // namespace headroom::storage
