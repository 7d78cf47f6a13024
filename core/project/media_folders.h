// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>
#include <QStringList>

namespace headroom {

/// Folders of this machine under which the project's media lie; approved by the user by naming them. Kept in this file
/// only: never merged, never in a packet. Absolute paths, looked through in order.
Result<QStringList> mediaFolders(storage::Database& database);
Result<void> addMediaFolder(storage::Database& database, const QString& folder);
/// Puts `now` in the place of `before`, adding it where `before` is not known.
Result<void> relocateMediaFolder(storage::Database& database, const QString& before, const QString& now);

} // namespace headroom
