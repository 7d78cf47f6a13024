// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace headroom::storage {

/// Holds flock() on a file beside the project, so that a second instance is refused at once; the kernel releases it
/// when the process ends, however it ends. The lock file stays: removing it would let two processes lock two files of
/// the same name.
class FileLock
{
public:
    /// Locked if another process (or another FileLock of this one) has it; ReadOnly if the lock file can't be made.
    static Result<FileLock> acquire(const QString& projectPath);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace headroom::storage
