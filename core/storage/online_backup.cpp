// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/online_backup.h"

#include "core/storage/sqlite_error.h"

#include <sqlite3.h>

namespace headroom::storage {

Result<void> backupInto(Database& source, const QString& path, const IsCancelled& isCancelled)
{
    Result<Database> target = Database::open(path, Access::Create);
    if (!target) return target.error();
    sqlite3_backup* backup = sqlite3_backup_init(target->handle(), "main", source.handle(), "main");
    if (backup == nullptr) return sqliteError(target->handle(), sqlite3_extended_errcode(target->handle()), "backup");
    constexpr int pages = 5000; // 20 MB
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK)
        stepped =
            isCancelled && isCancelled() ? SQLITE_INTERRUPT : sqlite3_backup_step(backup, isCancelled ? pages : -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE) return sqliteError(target->handle(), stepped, "backup");
    if (finished != SQLITE_OK) return sqliteError(target->handle(), finished, "backup");
    return {};
}

} // namespace headroom::storage
