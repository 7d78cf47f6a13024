// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace headroom::storage {

Result<FileLock> FileLock::acquire(const QString& projectPath)
{
    const QByteArray path = QFile::encodeName(projectPath + QStringLiteral(".lock"));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0)
        return Error{ErrorCode::ReadOnly,
                     QCoreApplication::translate("StorageText", "The project's folder can't be written. Check its "
                                                                "permissions, or work on a copy."),
                     QString::fromLocal8Bit(std::strerror(errno))};
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::Locked,
                     QCoreApplication::translate("StorageText",
                                                 "The project is open in another window or program. Close "
                                                 "it there, or open it read-only."),
                     QString::fromLocal8Bit(std::strerror(errno))};
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

} // namespace headroom::storage
