// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>
#include <QString>

#include <string_view>

namespace headroom {

/// A file that is written whole or not at all: bytes go to a temporary file in the same folder, commit() syncs it to
/// the disk and renames it over `path`. Destroyed before commit(), it leaves `path` as it was and nothing beside it.
class AtomicFile
{
public:
    explicit AtomicFile(const QString& path) : m_file(path) {}

    /// InvalidInput where `path` names something that isn't a regular file; Io where the folder can't be written.
    Result<void> open();
    /// DiskFull or Io.
    Result<void> write(std::string_view bytes);
    /// DiskFull or Io; then nothing was replaced.
    Result<void> commit();

private:
    Error failure(int systemError) const;

    QSaveFile m_file;
};

/// open(), write() and commit() in one.
Result<void> writeFileAtomically(const QString& path, std::string_view bytes);

} // namespace headroom
